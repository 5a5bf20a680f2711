namespace Contested.Domain.Search;

/// <summary>A word in a snippet that matches the search.</summary>
/// <param name="Start">Where it starts in the snippet, in UTF-16 code units.</param>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
public readonly record struct SnippetHighlight(int Start, int Length);
