namespace Contested.Bench.HandWritten.Rows;

/// <summary>A side of an engagement.</summary>
internal readonly record struct SideRow(int EngagementId, int Id, int Ordinal, string Name);
