using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Entries;

/// <summary>A side of an engagement.</summary>
internal sealed record SideEntry(Located<string> Name, IReadOnlyList<ParticipationEntry> Participations)
{
    /// <summary>Reads the entry.</summary>
    public static SideEntry Read(MappingReader reader)
    {
        var entry = new SideEntry(
            reader.Text("name"),
            [.. reader.Mappings("participations", "participation").Select(ParticipationEntry.Read)]);
        reader.ReportUnknownKeys();
        return entry;
    }
}
