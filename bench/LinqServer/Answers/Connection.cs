namespace Contested.Bench.LinqServer.Answers;

/// <summary>A page.</summary>
internal sealed record Connection<TNode>(IReadOnlyList<TNode> Nodes);
