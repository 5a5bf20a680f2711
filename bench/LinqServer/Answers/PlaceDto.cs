namespace Contested.Bench.LinqServer.Answers;

/// <summary>A place.</summary>
internal sealed record PlaceDto(string Name);
