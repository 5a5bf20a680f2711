using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Entries;

/// <summary>An entry of <c>engagements/&lt;slug&gt;.references.yaml</c>.</summary>
internal sealed record ReferenceEntry(
    Located<int> Number,
    Located<string> Title,
    Located<string>? Author,
    Located<string>? Publisher,
    Located<DateOnly>? PublishedOn,
    Located<DateOnly>? RetrievedOn,
    Located<DateOnly>? ArchivedOn)
{
    /// <summary>Reads the entry.</summary>
    public static ReferenceEntry Read(MappingReader yaml)
    {
        var entry = new ReferenceEntry(
            yaml.Integer("number"),
            yaml.Text("title"),
            yaml.OptionalText("author"),
            yaml.OptionalText("publisher"),
            yaml.OptionalDate("publishedOn"),
            yaml.OptionalDate("retrievedOn"),
            yaml.OptionalDate("archivedOn"));
        yaml.ReportUnknownKeys();
        return entry;
    }
}
