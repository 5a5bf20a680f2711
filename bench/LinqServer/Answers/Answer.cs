namespace Contested.Bench.LinqServer.Answers;

/// <summary>The envelope of an answer.</summary>
internal sealed record Answer<TData>(TData Data);
