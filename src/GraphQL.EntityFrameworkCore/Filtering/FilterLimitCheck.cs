namespace Contested.GraphQL.EntityFrameworkCore.Filtering;

/// <summary>Checks a filter against its limits before anything is made of it, no matter whether it came as a literal or in variables.</summary>
internal sealed class FilterLimitCheck(EntitySchemaOptions options)
{
    private int _operations;
    private int _lists;

    /// <summary>Checks a filter.</summary>
    /// <param name="filter">The value of <c>where</c>; null where there is none.</param>
    /// <exception cref="GraphQLException">The filter exceeds a limit.</exception>
    public void Check(object? filter) => Check(filter, 1);

    // Stops at the limit of the depth, so a deep filter costs no more stack than an allowed one.
    private void Check(object? value, int depth)
    {
        switch (value)
        {
            case IReadOnlyDictionary<string, object?> fields:
                CheckObject(fields, depth);
                break;
            case IReadOnlyList<object?> conditions:
                foreach (var condition in conditions)
                {
                    Count();
                    Check(condition, depth);
                }

                break;
        }
    }

    private void CheckObject(IReadOnlyDictionary<string, object?> fields, int depth)
    {
        if (depth > options.MaxFilterDepth)
        {
            throw new GraphQLException(
                $"The filter nests more than {options.MaxFilterDepth} levels of objects.",
                FilterErrorCodes.FilterDepthLimitExceeded);
        }

        foreach (var (name, value) in fields)
        {
            Count();
            if (FilterOperations.TakesList(name) && value is IReadOnlyCollection<object?> { Count: var count } && count > options.MaxFilterListLength)
            {
                throw new GraphQLException(
                    $"\"{name}\" has {count} values; at most {options.MaxFilterListLength} are allowed.",
                    FilterErrorCodes.FilterListLimitExceeded);
            }

            if (FilterOperations.IsOnItems(name))
            {
                CheckItems(value, depth + 1);
            }
            else if (!FilterOperations.TakesList(name))
            {
                Check(value, depth + 1);
            }
        }
    }

    private void CheckItems(object? value, int depth)
    {
        if (++_lists > options.MaxFilterLists)
        {
            throw new GraphQLException(
                $"The filter has conditions on the items of more than {options.MaxFilterLists} lists inside each other; start from a field nearer to what it asks for.",
                FilterErrorCodes.FilterDepthLimitExceeded);
        }

        Check(value, depth);
        _lists--;
    }

    private void Count()
    {
        if (++_operations > options.MaxFilterOperations)
        {
            throw new GraphQLException(
                $"The filter has more than {options.MaxFilterOperations} fields, operations and entries of lists.",
                FilterErrorCodes.FilterOperationLimitExceeded);
        }
    }
}
