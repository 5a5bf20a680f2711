using Contested.Domain.Dates;
using Contested.Domain.Releases.Tables;

namespace Contested.Domain.Releases.Rows;

/// <summary>A reference: a published source that documents cite.</summary>
/// <param name="Slug">The slug of the reference.</param>
/// <param name="Title">Its title.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Url">Where it can be read.</param>
/// <param name="ArchiveUrl">Where an archived copy of it can be read.</param>
/// <param name="Language">The language in which it is written, as a tag.</param>
/// <param name="Published">When it was published.</param>
/// <param name="RetrievedOn">The day an author of the document read it.</param>
/// <param name="ArchivedOn">The day the copy was archived.</param>
/// <param name="RetractedOn">The day its publisher retracted it.</param>
[Table("references")]
internal sealed record ReleasedReference(
    [PrimaryKey] string Slug,
    string Title,
    string? Author,
    string? Publisher,
    string? Url,
    string? ArchiveUrl,
    string? Language,
    PartialDate? Published,
    DateOnly? RetrievedOn,
    DateOnly? ArchivedOn,
    DateOnly? RetractedOn);
