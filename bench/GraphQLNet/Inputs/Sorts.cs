namespace Contested.Bench.GraphQLNet.Inputs;

/// <summary>The order of engagements.</summary>
internal sealed record EngagementSort(SortEnumType? StartDate);

/// <summary>The order of claims.</summary>
internal sealed record ClaimSort(SortEnumType? OccurredOn);

/// <summary>A direction.</summary>
internal enum SortEnumType
{
    /// <summary>From low to high.</summary>
    Asc,

    /// <summary>From high to low.</summary>
    Desc,
}
