namespace Contested.GraphQL.EntityFrameworkCore;

/// <summary>A filter operation that an argument of its own can stand for.</summary>
public enum FilterOperation
{
    /// <summary>The property is one of the values of the argument; none of an empty list.</summary>
    In,

    /// <summary>The property is lower than the argument or equals it.</summary>
    LowerThanOrEqual,
}
