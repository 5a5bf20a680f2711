using Contested.Domain.Datasets.Definitions;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Dates;

namespace Contested.Domain.Datasets.Entries;

/// <summary>An entry of <c>references.yaml</c>: a published source that documents cite.</summary>
/// <param name="Slug">The name by which other entries refer to the reference; not digits alone, which are a number of a document's
/// list.</param>
/// <param name="Title">Its title.</param>
/// <param name="Author">Who wrote it, as the document gives it. Spelled like an actor's name or alias, it is that actor's work.</param>
/// <param name="Publisher">Who published it, as the document gives it. Spelled like an actor's name or alias, it is that actor's
/// work.</param>
/// <param name="Url">Where it can be read.</param>
/// <param name="ArchiveUrl">Where an archived copy of it can be read.</param>
/// <param name="Language">The language in which it is written, as a tag such as <c>en</c> or <c>pt-BR</c>.</param>
/// <param name="Published">When it was published.</param>
/// <param name="RetrievedOn">The day an author of the document read it.</param>
/// <param name="ArchivedOn">The day on which the copy was archived.</param>
/// <param name="RetractedOn">
/// The day on which its publisher took it back; from then on, claims that rest on nothing else are not compared.
/// </param>
/// <param name="Identifiers">The reference's identifiers in other catalogues.</param>
internal sealed record ReferenceEntry(
    [Slug] Located<string> Slug,
    Located<string> Title,
    Located<string>? Author,
    Located<string>? Publisher,
    [WebAddress] Located<string>? Url,
    [WebAddress] Located<string>? ArchiveUrl,
    [LanguageTag] Located<string>? Language,
    Located<PartialDate>? Published,
    Located<DateOnly>? RetrievedOn,
    Located<DateOnly>? ArchivedOn,
    Located<DateOnly>? RetractedOn,
    IReadOnlyList<IdentifierEntry> Identifiers);
