namespace Contested.GraphQL.EntityFrameworkCore.Search;

/// <summary>A part of a text.</summary>
/// <param name="Start">Where it starts, in UTF-16 code units.</param>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
public readonly record struct TextRange(int Start, int Length);
