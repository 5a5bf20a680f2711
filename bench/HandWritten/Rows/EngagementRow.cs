namespace Contested.Bench.HandWritten.Rows;

/// <summary>An engagement with the name of its place.</summary>
internal readonly record struct EngagementRow(
    int Id, string Slug, string Name, int Kind, DateOnly? StartDate, DateOnly? EndDate, string? PlaceName);
