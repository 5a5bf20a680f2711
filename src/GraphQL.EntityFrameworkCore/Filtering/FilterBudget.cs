namespace Contested.GraphQL.EntityFrameworkCore.Filtering;

/// <summary>
/// Keeps a filter within what databases take: SQLite allows expressions 1000 levels deep, in which every item of <c>and</c> is
/// a level, and 64 joins. A list inside a list costs the product of their lengths, whatever the database.
/// </summary>
internal sealed class FilterBudget
{
    /// <summary>How many conditions a filter may have: each pair of braces and each operation is one.</summary>
    public const int MaxConditions = 200;

    /// <summary>How deep conditions may nest.</summary>
    public const int MaxDepth = 20;

    /// <summary>How many lists may lie inside each other.</summary>
    public const int MaxLists = 4;

    private int _conditions;
    private int _depth;
    private int _lists;

    /// <summary>Counts a condition.</summary>
    /// <exception cref="GraphQLException">There are too many.</exception>
    public void Count()
    {
        if (++_conditions > MaxConditions)
        {
            throw new GraphQLException(
                $"The filter has more than {MaxConditions} conditions; use \"in\" instead of many \"eq\", or split the request.",
                FilterErrorCodes.FilterLimitExceeded);
        }
    }

    /// <summary>Counts a condition with others inside, which are built by a function.</summary>
    /// <exception cref="GraphQLException">There are too many, or they nest too deep.</exception>
    public T Nest<T>(string path, Func<T> build)
    {
        Count();
        if (++_depth > MaxDepth)
        {
            throw new GraphQLException(
                $"The filter \"{path}\" lies deeper than {MaxDepth} levels; write it with less nesting.",
                FilterErrorCodes.FilterLimitExceeded);
        }

        var built = build();
        _depth--;
        return built;
    }

    /// <summary>Counts a condition on the items of a list, which is built by a function.</summary>
    /// <exception cref="GraphQLException">Lists nest too deep.</exception>
    public T NestList<T>(string path, Func<T> build)
    {
        if (++_lists > MaxLists)
        {
            throw new GraphQLException(
                $"The filter \"{path}\" lies inside more than {MaxLists} lists; start from a field nearer to what it asks for.",
                FilterErrorCodes.FilterLimitExceeded);
        }

        var built = build();
        _lists--;
        return built;
    }
}
