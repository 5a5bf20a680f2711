namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>What a hit of a search is made of.</summary>
internal enum HitPart
{
    Item,
    Score,
    Field,
    Snippet,
    Highlights,
    HighlightStart,
    HighlightLength,
}
