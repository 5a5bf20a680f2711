namespace Contested.Bench.HandWritten.Rows;

/// <summary>The figure of a claim; none where <see cref="Verbatim"/> is null.</summary>
internal readonly record struct QuantityRow(int? Low, int? High, string? Verbatim);
