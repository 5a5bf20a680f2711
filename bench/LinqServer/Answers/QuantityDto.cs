namespace Contested.Bench.LinqServer.Answers;

/// <summary>A figure.</summary>
internal sealed record QuantityDto(int? Low, int? High, string Verbatim);
