namespace Contested.Bench.LinqServer.Answers;

/// <summary>A reference.</summary>
internal sealed record ReferenceDto(string Slug, string Title, string? Publisher, DateOnly? PublishedOn);
