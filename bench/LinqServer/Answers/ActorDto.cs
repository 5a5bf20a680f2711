namespace Contested.Bench.LinqServer.Answers;

/// <summary>An actor.</summary>
internal sealed record ActorDto(string Slug, string Name);
