using Contested.Domain.Datasets.Reading;
using Contested.Domain.Engagements;

namespace Contested.Domain.Datasets.Entries;

/// <summary>An actor on a side.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Role">How it takes part.</param>
/// <param name="Claims">The own parts of the slugs of the claims that say so.</param>
internal sealed record ParticipationEntry(Located<string> Actor, Located<ParticipationRole> Role, IReadOnlyList<Located<string>> Claims)
{
    /// <summary>Reads the entry.</summary>
    public static ParticipationEntry Read(MappingReader reader)
    {
        var entry = new ParticipationEntry(reader.Slug("actor"), reader.Member<ParticipationRole>("role"), reader.Slugs("claims"));
        reader.ReportUnknownKeys();
        return entry;
    }
}
