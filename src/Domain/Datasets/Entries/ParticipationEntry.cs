using Contested.Domain.Datasets.Reading;
using Contested.Domain.Engagements;

namespace Contested.Domain.Datasets.Entries;

/// <summary>An actor on a side.</summary>
internal sealed record ParticipationEntry(Located<string> Actor, Located<ParticipationRole> Role)
{
    /// <summary>Reads the entry.</summary>
    public static ParticipationEntry Read(MappingReader yaml)
    {
        var entry = new ParticipationEntry(yaml.Slug("actor"), yaml.Member<ParticipationRole>("role"));
        yaml.ReportUnknownKeys();
        return entry;
    }
}
