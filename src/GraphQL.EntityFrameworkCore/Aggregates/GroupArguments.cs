namespace Contested.GraphQL.EntityFrameworkCore.Aggregates;

/// <summary>How items are grouped.</summary>
/// <param name="By">The keys, each once.</param>
/// <param name="Order">What the groups are sorted by; then come the keys.</param>
/// <param name="Limit">How many groups there may be.</param>
/// <param name="IsAsked">Whether the client wants only so many; otherwise more are an error.</param>
internal sealed record GroupArguments(IReadOnlyList<GroupKey> By, IReadOnlyList<GroupOrder> Order, int Limit, bool IsAsked)
{
    public const string ByName = "by";
    public const string FirstName = "first";
    public const string OrderName = "order";

    /// <summary>The fields of an order that are not values.</summary>
    public const string KeyName = "key";
    public const string CountName = "count";

    /// <summary>How many groups are read.</summary>
    public int ReadLimit => IsAsked ? Limit : Limit + 1;

    /// <summary>Reads the arguments of a field.</summary>
    /// <param name="definition">The type of the items.</param>
    /// <param name="context">The schema.</param>
    /// <param name="argument">Gives the coerced value of an argument.</param>
    /// <exception cref="GraphQLException">There is nothing to group by, too many groups are asked for, or the order is not valid.</exception>
    public static GroupArguments Read(ComplexTypeDefinition definition, SchemaContext context, Func<string, object?> argument)
    {
        var names = ((IEnumerable<object?>?)argument(ByName) ?? []).Distinct().ToList();
        if (names.Count == 0)
        {
            throw Invalid($"\"{ByName}\" is empty; name what to group by, such as [{context.GroupKeysOf(definition)[0].Name}].");
        }

        var first = (int?)argument(FirstName);
        if (first < 0 || first > context.Options.MaxGroups)
        {
            throw new GraphQLException(
                $"\"{FirstName}\" is {first}; at least 0 and at most {context.Options.MaxGroups} groups can be asked for.",
                first < 0 ? ErrorCodes.BadUserInput : AggregateErrorCodes.GroupLimitExceeded);
        }

        var keys = context.GroupKeysOf(definition);
        var order = ((IEnumerable<object?>?)argument(OrderName) ?? []).ToList();
        if (order.Count > context.Options.MaxSortFields)
        {
            throw new GraphQLException(
                $"\"{OrderName}\" names {order.Count} fields; at most {context.Options.MaxSortFields} are allowed.",
                Sorting.SortErrorCodes.SortFieldLimitExceeded);
        }

        return new GroupArguments(
            [.. names.Select(name => keys.First(key => key.Name.Equals(name)))],
            order.Count == 0
                ? [new GroupOrder(AggregateFunction.Count, null, IsDescending: true)]
                : [.. order.Select((item, index) => ReadOrder(context.AggregatesOf(definition), item, $"{OrderName}[{index}]"))],
            first ?? context.Options.DefaultMaxGroups,
            first is not null);
    }

    /// <summary>Checks that there are not more groups than allowed.</summary>
    /// <param name="count">How many were read.</param>
    /// <param name="maxGroups">How many can be asked for.</param>
    /// <exception cref="GraphQLException">There are more.</exception>
    public void CheckCount(int count, int maxGroups)
    {
        if (count > Limit)
        {
            throw new GraphQLException(
                $"There are more than {Limit} groups; set \"{FirstName}\", to at most {maxGroups}, to get that many of them in their order, or narrow \"where\".",
                AggregateErrorCodes.GroupLimitExceeded);
        }
    }

    private static GroupOrder ReadOrder(IReadOnlyList<AggregateDescriptor> values, object? item, string path)
    {
        var (name, choice) = OnlyField(item, path);
        path = $"{path}.{name}";
        if (name is KeyName or CountName)
        {
            return new GroupOrder(name == KeyName ? null : AggregateFunction.Count, null, Direction(choice, path));
        }

        var (function, direction) = OnlyField(choice, path);
        return new GroupOrder(
            Enum.GetValues<AggregateFunction>().First(known => AggregateFunctions.NameOf(known) == function),
            values.First(value => value.GetName() == name),
            Direction(direction, $"{path}.{function}"));
    }

    private static (string Name, object? Choice) OnlyField(object? item, string path) =>
        item is IReadOnlyDictionary<string, object?> { Count: 1 } fields
            ? (fields.Single().Key, fields.Single().Value)
            : throw Invalid($"\"{path}\" must name exactly one field to sort by; to sort by several, give a list such as [{{ count: DESC }}, {{ key: ASC }}].");

    private static bool Direction(object? choice, string path) =>
        choice is bool isDescending ? isDescending : throw Invalid($"\"{path}\" is null; write ASC or DESC.");

    private static GraphQLException Invalid(string message) => new(message, ErrorCodes.BadUserInput);
}
