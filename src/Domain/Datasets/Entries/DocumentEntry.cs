using Contested.Domain.Datasets.Reading;
using Contested.Domain.Dates;
using Contested.Domain.Documents;

namespace Contested.Domain.Datasets.Entries;

/// <summary>A file <c>documents/&lt;slug&gt;.yaml</c>.</summary>
/// <remarks>
/// The listings give the slug of the reference that each number stands for; the outline, which is empty for a document without a
/// structure, the number of statements under each prefix of locators.
/// </remarks>
internal sealed record DocumentEntry(
    Located<string> Title,
    Located<DocumentKind> Kind,
    Located<string>? Author,
    Located<string>? Publisher,
    Located<string>? Url,
    Located<string>? Language,
    Located<PartialDate>? Published,
    Located<DateOnly>? RetrievedOn,
    Located<string> Licence,
    Located<string>? LicenceUrl,
    Located<string> Attribution,
    IReadOnlyList<IdentifierEntry> Identifiers,
    IReadOnlyList<KeyValuePair<Located<int>, Located<string>>> Listings,
    IReadOnlyList<KeyValuePair<Located<string>, Located<int>>> Outline)
{
    /// <summary>Reads the entry.</summary>
    public static DocumentEntry Read(MappingReader reader)
    {
        var entry = new DocumentEntry(
            reader.Text("title"),
            reader.Member<DocumentKind>("kind"),
            reader.OptionalText("author"),
            reader.OptionalText("publisher"),
            reader.OptionalUrl("url"),
            reader.OptionalLanguage("language"),
            reader.OptionalPartialDate("published"),
            reader.OptionalDate("retrievedOn"),
            reader.Text("licence"),
            reader.OptionalUrl("licenceUrl"),
            reader.Text("attribution"),
            IdentifierEntry.ReadAll(reader),
            reader.NumberedSlugs("listings"),
            reader.Counts("outline"));
        reader.ReportUnknownKeys();
        return entry;
    }
}
