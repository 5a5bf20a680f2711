namespace Contested.Bench.LinqServer.Answers;

/// <summary>A side alone.</summary>
internal sealed record PlainSideDto(int Ordinal, string Name);
