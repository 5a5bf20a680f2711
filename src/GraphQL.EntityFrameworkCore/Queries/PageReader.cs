namespace Contested.GraphQL.EntityFrameworkCore.Queries;

/// <summary>The page of a connection that its arguments ask for.</summary>
/// <param name="Size">How many items it has at most: a number known when planning, or a value that is valid.</param>
/// <param name="MostItems">How many any page may have.</param>
/// <param name="IsBackward">Whether it is counted from the end.</param>
/// <param name="After">The cursor behind which it lies; null for none.</param>
/// <param name="Before">The cursor ahead of which it lies; null for none.</param>
internal sealed record Page(PlanValue Size, int MostItems, bool IsBackward, PlanValue? After, PlanValue? Before);

/// <summary>Reads the arguments of connections: which page, from which cursor, in which direction.</summary>
/// <remarks>The GraphQL Cursor Connections Specification, with HotChocolate's defaults.</remarks>
internal static class PageReader
{
    /// <summary>Reads the arguments of a field.</summary>
    /// <exception cref="GraphQLException">They are not valid, or exceed a limit.</exception>
    public static Page Read(PlanningContext planning, EntitySchemaOptions options, Func<string, PlanValue?> argument)
    {
        var first = Given(ArgumentNames.First);
        var last = Given(ArgumentNames.Last);
        if (first is not null && last is not null)
        {
            throw new GraphQLException(
                "\"first\" and \"last\" cannot be given together; use \"first\" to page forwards or \"last\" to page backwards.",
                ErrorCodes.BadUserInput);
        }

        if ((first ?? last) is { } size)
        {
            planning.Check(size, new PageSizeRule(first is null ? ArgumentNames.Last : ArgumentNames.First, options.MaxPageSize));
        }

        return new Page(
            first ?? last ?? PlanValue.Constant(options.DefaultPageSize),
            options.MaxPageSize,
            last is not null,
            GivenCursor(ArgumentNames.After),
            GivenCursor(ArgumentNames.Before));

        PlanValue? GivenCursor(string name)
        {
            var cursor = Given(name);
            if (cursor is not null)
            {
                planning.Check(cursor, new TextLengthRule(name, options.MaxCursorLength));
            }

            return cursor;
        }

        PlanValue? Given(string name) => argument(name) is { } value && !planning.IsNull(value) ? value : null;
    }
}

/// <summary>A page is neither negative nor larger than allowed.</summary>
internal sealed record PageSizeRule(string Argument, int Most) : ValueRule
{
    public override void Check(object? value)
    {
        var size = (int)value!;
        if (size < 0 || size > Most)
        {
            throw new GraphQLException(
                $"\"{Argument}\" is {size}; a page has 0 to {Most} items.",
                size < 0 ? ErrorCodes.BadUserInput : EntityErrorCodes.PageSizeLimitExceeded);
        }
    }
}

/// <summary>One more than a number.</summary>
internal sealed record OneMore(PlanValue Number) : PlanValue
{
    public override bool IsConstant => Number.IsConstant;

    public override object Evaluate(IReadOnlyDictionary<string, object?> variables) => (int)Number.Evaluate(variables)! + 1;

    public override string ToString() => $"{Number} + 1";
}
