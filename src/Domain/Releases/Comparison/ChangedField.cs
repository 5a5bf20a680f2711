namespace Contested.Domain.Releases.Comparison;

/// <summary>A field of a claim that two versions of the dataset have with different values.</summary>
public sealed class ChangedField
{
    /// <summary>The key of the changed field in the database.</summary>
    public int Id { get; init; }

    /// <summary>The key of the change.</summary>
    public int ChangeId { get; init; }

    /// <summary>The name of the field in a release's table of claims, such as `high` or `withdrawnOn`.</summary>
    public required string Field { get; init; }

    /// <summary>The value in the earlier version, the items of a list with semicolons between them; null if it had none.</summary>
    public string? Old { get; init; }

    /// <summary>The value in the later version; null if it has none.</summary>
    public string? New { get; init; }
}
