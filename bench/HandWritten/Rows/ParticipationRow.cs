namespace Contested.Bench.HandWritten.Rows;

/// <summary>A participation on a side, with its actor.</summary>
internal readonly record struct ParticipationRow(int SideId, int Role, string ActorSlug, string ActorName);
