namespace Contested.Bench.HandWritten.Rows;

/// <summary>A claim alone.</summary>
internal readonly record struct FlatClaimRow(
    string Slug, string Kind, string? Measure, QuantityRow Quantity, bool IsPartial, string Statement, DateOnly? OccurredOn);
