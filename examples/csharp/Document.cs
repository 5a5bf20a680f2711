namespace Contested.ClientExample;

/// <summary>What the curators read and restate in claims.</summary>
internal sealed record Document(string Title);
