using Contested.Domain.Dates;
using Contested.Domain.Documents;
using Contested.Domain.Releases.Tables;

namespace Contested.Domain.Releases.Rows;

/// <summary>A document: what the curators read and restate.</summary>
/// <param name="Slug">The slug of the document, unique among documents and actors.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind">The kind of document.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Url">Where it can be read.</param>
/// <param name="Language">The language in which it is written, as a tag.</param>
/// <param name="Published">When it was published.</param>
/// <param name="RetrievedOn">The day the curators read it.</param>
/// <param name="Licence">The licence for using what is taken from it.</param>
/// <param name="LicenceUrl">Where the licence can be read.</param>
/// <param name="Attribution">The credit to give when using what is taken from it.</param>
[Table("documents")]
internal sealed record ReleasedDocument(
    [PrimaryKey] string Slug,
    string Title,
    DocumentKind Kind,
    string? Author,
    string? Publisher,
    string? Url,
    string? Language,
    PartialDate? Published,
    DateOnly? RetrievedOn,
    string Licence,
    string? LicenceUrl,
    string Attribution);

/// <summary>The number that a reference has in a document's list.</summary>
/// <param name="Document">The slug of the document.</param>
/// <param name="Number">The number.</param>
/// <param name="Reference">The slug of the reference.</param>
[Table("listings")]
internal sealed record ReleasedListing(
    [PrimaryKey][ForeignKey("documents")] string Document, [PrimaryKey] int Number, [ForeignKey("references")] string Reference);
