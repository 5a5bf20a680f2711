using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Entries;

/// <summary>What a claim has to do with another one on the same engagement.</summary>
/// <param name="Kind">What it has to do with it.</param>
/// <param name="Claim">The own part of the other claim's slug.</param>
/// <param name="Overlaps">Whether a part may count the same people as the other parts of the whole.</param>
internal sealed record RelationEntry(Located<RelationKind> Kind, Located<string> Claim, Located<bool>? Overlaps)
{
    /// <summary>Reads the entry.</summary>
    public static RelationEntry Read(MappingReader reader)
    {
        var entry = new RelationEntry(reader.Member<RelationKind>("kind"), reader.Slug("claim"), reader.OptionalBoolean("overlaps"));
        reader.ReportUnknownKeys();
        return entry;
    }
}
