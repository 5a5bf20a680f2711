namespace Contested.Bench.LinqServer.Answers;

/// <summary>A page of engagements.</summary>
internal sealed record EngagementsData<TEngagement>(Connection<TEngagement> Engagements);
