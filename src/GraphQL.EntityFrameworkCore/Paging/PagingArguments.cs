using Contested.GraphQL.Types;

namespace Contested.GraphQL.EntityFrameworkCore.Paging;

/// <summary>The arguments of a connection: which page, from which cursor, in which direction.</summary>
/// <remarks>The GraphQL Cursor Connections Specification, with HotChocolate's defaults.</remarks>
internal sealed class PagingArguments
{
    private PagingArguments(int size, bool isBackward, string? after, string? before)
    {
        Size = size;
        IsBackward = isBackward;
        After = after;
        Before = before;
    }

    /// <summary>How many items the page has at most.</summary>
    public int Size { get; }

    /// <summary>Whether the page is counted from the end.</summary>
    public bool IsBackward { get; }

    /// <summary>The cursor behind which the page lies; null for none.</summary>
    public string? After { get; }

    /// <summary>The cursor ahead of which the page lies; null for none.</summary>
    public string? Before { get; }

    /// <summary>Gives the arguments as a field declares them.</summary>
    public static IReadOnlyList<InputValueDefinition> Define(EntitySchemaOptions options) =>
    [
        new("first", SpecifiedScalars.Int)
        {
            Description = $"How many items to return from the start, or behind `after`: 0 to {options.MaxPageSize}; {options.DefaultPageSize} where neither `first` nor `last` is given.",
        },
        new("after", SpecifiedScalars.String) { Description = "Only items behind this cursor." },
        new("last", SpecifiedScalars.Int)
        {
            Description = $"How many items to return from the end, or ahead of `before`: 0 to {options.MaxPageSize}. Not together with `first`.",
        },
        new("before", SpecifiedScalars.String) { Description = "Only items ahead of this cursor." },
    ];

    /// <summary>Reads the arguments of a field.</summary>
    /// <exception cref="GraphQLException">A size is out of range, or both directions are asked for.</exception>
    public static PagingArguments Read(FieldBatch batch, EntitySchemaOptions options)
    {
        var first = batch.Argument<int?>("first");
        var last = batch.Argument<int?>("last");
        if (first is not null && last is not null)
        {
            throw new GraphQLException(
                "\"first\" and \"last\" cannot be given together; use \"first\" to page forwards or \"last\" to page backwards.",
                ErrorCodes.BadUserInput);
        }

        Check("first", first, options.MaxPageSize);
        Check("last", last, options.MaxPageSize);
        return new PagingArguments(
            first ?? last ?? options.DefaultPageSize,
            last is not null,
            batch.Argument<string>("after"),
            batch.Argument<string>("before"));
    }

    private static void Check(string name, int? size, int maxPageSize)
    {
        if (size < 0 || size > maxPageSize)
        {
            throw new GraphQLException(
                $"\"{name}\" is {size}; a page has at least 0 and at most {maxPageSize} items.",
                size < 0 ? ErrorCodes.BadUserInput : PagingErrorCodes.PageSizeLimitExceeded);
        }
    }
}
