using Contested.Domain.Releases.Comparison;
using Contested.Domain.Releases.Tables;

namespace Contested.Domain.Releases.Rows;

/// <summary>What became of a claim since the release before, a row for each field that differs; none in the first release.</summary>
/// <param name="Engagement">The slug of the engagement that the claim is about.</param>
/// <param name="Claim">The slug of the claim, which this release no longer has if it was removed.</param>
/// <param name="Number">The position among the rows of the claim, from 1.</param>
/// <param name="Kind">The kind of change.</param>
/// <param name="Field">The name of the field that differs; empty if only one of the releases has the claim.</param>
/// <param name="Old">The value in the release before, the items of a list with semicolons between them; empty if it had none.</param>
/// <param name="New">The value in this release; empty if it has none.</param>
/// <param name="Document">The slug of the document that makes the statement.</param>
/// <param name="Statement">The claim in one sentence.</param>
[Table("changes")]
internal sealed record ReleasedChange(
    string Engagement,
    [PrimaryKey] string Claim,
    [PrimaryKey] int Number,
    ChangeKind Kind,
    string? Field,
    string? Old,
    string? New,
    string Document,
    string Statement)
{
    /// <summary>The rows of a change.</summary>
    public static IEnumerable<ReleasedChange> Of(ClaimChange change) =>
        change.Fields.DefaultIfEmpty().Select((field, index) => new ReleasedChange(
            change.Engagement, change.Claim, index + 1, change.Kind, field?.Field, field?.Old, field?.New, change.Document, change.Statement));
}
