using System.Text.Json;
using Contested.Domain.Releases.Files;

namespace Contested.Domain.Releases.Comparison;

/// <summary>What became of a claim between two versions of the dataset.</summary>
/// <param name="Kind">The kind of change.</param>
/// <param name="Engagement">The slug of the engagement that the claim is about.</param>
/// <param name="Claim">The slug of the claim.</param>
/// <param name="Document">The slug of the document that makes the statement, in the later version that has the claim.</param>
/// <param name="Statement">The claim in one sentence, in the later version that has it.</param>
/// <param name="Fields">The fields that differ, in the order of a release's table of claims; none if only one version has the claim.</param>
public sealed record ClaimChange(
    ChangeKind Kind, string Engagement, string Claim, string Document, string Statement, IReadOnlyList<FieldChange> Fields)
{
    /// <summary>The change as a line of JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ReleaseJson.Line);
}

/// <summary>A field of a claim that two versions of the dataset have with different values.</summary>
/// <param name="Field">Its name in a release's table of claims.</param>
/// <param name="Old">The value in the earlier version, the items of a list with semicolons between them; null if it had none.</param>
/// <param name="New">The value in the later version; null if it has none.</param>
public sealed record FieldChange(string Field, string? Old, string? New);
