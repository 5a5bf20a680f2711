namespace Contested.ClientExample;

/// <summary>Whatever has a name.</summary>
internal sealed record Named(string Name);
