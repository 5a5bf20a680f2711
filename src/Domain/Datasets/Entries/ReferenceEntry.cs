using Contested.Domain.Datasets.Reading;
using Contested.Domain.Dates;

namespace Contested.Domain.Datasets.Entries;

/// <summary>An entry of <c>references.yaml</c>.</summary>
internal sealed record ReferenceEntry(
    Located<string> Slug,
    Located<string> Title,
    Located<string>? Author,
    Located<string>? Publisher,
    Located<string>? Url,
    Located<string>? ArchiveUrl,
    Located<string>? Language,
    Located<PartialDate>? Published,
    Located<DateOnly>? RetrievedOn,
    Located<DateOnly>? ArchivedOn,
    Located<DateOnly>? RetractedOn,
    IReadOnlyList<IdentifierEntry> Identifiers)
{
    /// <summary>Reads the entry.</summary>
    public static ReferenceEntry Read(MappingReader reader)
    {
        var entry = new ReferenceEntry(
            reader.Slug("slug"),
            reader.Text("title"),
            reader.OptionalText("author"),
            reader.OptionalText("publisher"),
            reader.OptionalUrl("url"),
            reader.OptionalUrl("archiveUrl"),
            reader.OptionalLanguage("language"),
            reader.OptionalPartialDate("published"),
            reader.OptionalDate("retrievedOn"),
            reader.OptionalDate("archivedOn"),
            reader.OptionalDate("retractedOn"),
            IdentifierEntry.ReadAll(reader));
        reader.ReportUnknownKeys();
        return entry;
    }
}
