using System.ComponentModel.DataAnnotations;
using Contested.Domain.Datasets.Definitions;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Dates;
using Contested.Domain.Documents;

namespace Contested.Domain.Datasets.Entries;

/// <summary>A file <c>documents/&lt;slug&gt;.yaml</c>: what the curators read and restate. Its slug is the name of the file.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Kind">The kind of document.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Url">Where it can be read.</param>
/// <param name="Language">The language in which it is written, as a tag such as <c>en</c> or <c>pt-BR</c>.</param>
/// <param name="Published">When it was published.</param>
/// <param name="RetrievedOn">The day the curators read it.</param>
/// <param name="Licence">The licence for using what is taken from it.</param>
/// <param name="LicenceUrl">Where the licence can be read.</param>
/// <param name="Attribution">The credit to give when using what is taken from it.</param>
/// <param name="Identifiers">The document's identifiers in other catalogues.</param>
/// <param name="Listings">The slug of the reference behind each number of its list, each number once.</param>
/// <param name="Outline">
/// How many statements there are under each prefix of locators; for a document without a structure, it is left out.
/// </param>
internal sealed record DocumentEntry(
    Located<string> Title,
    Located<DocumentKind> Kind,
    Located<string>? Author,
    Located<string>? Publisher,
    [WebAddress] Located<string>? Url,
    [LanguageTag] Located<string>? Language,
    Located<PartialDate>? Published,
    Located<DateOnly>? RetrievedOn,
    Located<string> Licence,
    [WebAddress] Located<string>? LicenceUrl,
    Located<string> Attribution,
    IReadOnlyList<IdentifierEntry> Identifiers,
    [Slug(Of = typeof(ReferenceEntry))][Range(1, int.MaxValue)] IReadOnlyList<KeyValuePair<Located<int>, Located<string>>> Listings,
    [RegularExpression(DocumentEntry.PrefixPattern)][Range(1, int.MaxValue)] IReadOnlyList<KeyValuePair<Located<string>, Located<int>>> Outline)
{
    /// <summary>The form of a prefix of locators: words of lower-case letters, digits and hyphens with slashes between them.</summary>
    public const string PrefixPattern = "^[a-z0-9-]+(/[a-z0-9-]+)*$";
}
