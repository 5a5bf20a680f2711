namespace Contested.Bench.HandWritten.Rows;

/// <summary>A claim alone.</summary>
internal readonly record struct FlatClaimRow(
    string Slug, int Kind, int? Measure, QuantityRow Quantity, bool IsPartial, string Statement, DateOnly? OccurredOn);
