namespace Contested.GraphQL.EntityFrameworkCore.Search;

/// <summary>Which of the hits a client asks for.</summary>
/// <param name="Size">How many at most.</param>
/// <param name="IsBackward">Whether they are counted from the end; they come in reverse order then.</param>
/// <param name="After">The place behind which they lie; null for none.</param>
/// <param name="Before">The place ahead of which they lie; null for none.</param>
public sealed record SearchHitRange(int Size, bool IsBackward, SearchHitPlace? After, SearchHitPlace? Before);
