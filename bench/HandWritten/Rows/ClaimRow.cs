namespace Contested.Bench.HandWritten.Rows;

/// <summary>A claim about an engagement, with its claimant and its side.</summary>
internal readonly record struct ClaimRow(
    int EngagementId,
    int Id,
    string Slug,
    int Kind,
    int? Measure,
    QuantityRow Quantity,
    string Statement,
    DateOnly? OccurredOn,
    string? ClaimantSlug,
    string? ClaimantName,
    int? SideOrdinal,
    string? SideName);
