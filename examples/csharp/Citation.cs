namespace Contested.ClientExample;

/// <summary>A reference that a claim rests on, by the marker that it has in the document.</summary>
internal sealed record Citation(string Marker);
