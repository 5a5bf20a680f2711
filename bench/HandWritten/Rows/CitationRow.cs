namespace Contested.Bench.HandWritten.Rows;

/// <summary>A citation of a claim, with its reference.</summary>
internal readonly record struct CitationRow(int ClaimId, string Marker, string Slug, string Title, string? Publisher, DateOnly? PublishedOn);
