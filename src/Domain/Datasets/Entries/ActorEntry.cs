using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Entries;

/// <summary>An entry of <c>actors.yaml</c>.</summary>
internal sealed record ActorEntry(
    Located<string> Slug,
    Located<ActorType> Type,
    Located<string> Name,
    IReadOnlyList<Located<string>> Aliases,
    Located<string>? Belligerent,
    Located<string>? Description,
    IReadOnlyList<IdentifierEntry> Identifiers)
{
    /// <summary>Reads the entry.</summary>
    public static ActorEntry Read(MappingReader reader)
    {
        var entry = new ActorEntry(
            reader.Slug("slug"),
            reader.Member<ActorType>("type"),
            reader.Text("name"),
            reader.Texts("aliases"),
            reader.OptionalSlug("belligerent"),
            reader.OptionalText("description"),
            IdentifierEntry.ReadAll(reader));
        reader.ReportUnknownKeys();
        return entry;
    }
}
