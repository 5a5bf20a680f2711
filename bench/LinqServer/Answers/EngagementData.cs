namespace Contested.Bench.LinqServer.Answers;

/// <summary>One engagement.</summary>
internal sealed record EngagementData(EngagementDto? Engagement);
