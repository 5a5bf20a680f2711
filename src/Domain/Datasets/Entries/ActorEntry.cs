using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Entries;

/// <summary>An entry of <c>actors.yaml</c>.</summary>
internal sealed record ActorEntry(
    Located<string> Slug,
    Located<ActorType> Type,
    Located<string> Name,
    IReadOnlyList<Located<string>> Aliases,
    Located<string>? Belligerent,
    Located<string>? Description)
{
    /// <summary>Reads the entry.</summary>
    public static ActorEntry Read(MappingReader yaml)
    {
        var entry = new ActorEntry(
            yaml.Slug("slug"),
            yaml.Member<ActorType>("type"),
            yaml.Text("name"),
            yaml.Texts("aliases"),
            yaml.OptionalSlug("belligerent"),
            yaml.OptionalText("description"));
        yaml.ReportUnknownKeys();
        return entry;
    }
}
