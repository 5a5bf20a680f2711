using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Entries;

/// <summary>An entry of <c>actors.yaml</c>. Only where it has problems, the type is null.</summary>
internal sealed record ActorEntry(
    Located<string> Slug,
    Located<ActorType>? Type,
    Located<string> Name,
    IReadOnlyList<Located<string>> Aliases,
    Located<string>? Belligerent,
    Located<string>? Affiliation,
    Located<string>? Description,
    IReadOnlyList<IdentifierEntry> Identifiers)
{
    /// <summary>Reads the entry.</summary>
    public static ActorEntry Read(MappingReader reader)
    {
        var entry = new ActorEntry(
            reader.Slug("slug"),
            reader.RequiredMember<ActorType>("type"),
            reader.Text("name"),
            reader.Texts("aliases"),
            reader.OptionalSlug("belligerent"),
            reader.OptionalSlug("affiliation"),
            reader.OptionalText("description"),
            IdentifierEntry.ReadAll(reader));
        reader.ReportUnknownKeys();
        return entry;
    }
}
