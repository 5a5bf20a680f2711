using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Entries;

/// <summary>An entry of <c>places.yaml</c>.</summary>
internal sealed record PlaceEntry(
    Located<string> Slug,
    Located<string> Name,
    IReadOnlyList<Located<string>> Aliases,
    Located<double>? Latitude,
    Located<double>? Longitude)
{
    /// <summary>Reads the entry.</summary>
    public static PlaceEntry Read(MappingReader yaml)
    {
        var entry = new PlaceEntry(
            yaml.Slug("slug"),
            yaml.Text("name"),
            yaml.Texts("aliases"),
            yaml.OptionalDecimal("latitude"),
            yaml.OptionalDecimal("longitude"));
        yaml.ReportUnknownKeys();
        return entry;
    }
}
