namespace Contested.Bench.LinqServer.Answers;

/// <summary>A citation.</summary>
internal sealed record CitationDto(string Marker, ReferenceDto Reference);
