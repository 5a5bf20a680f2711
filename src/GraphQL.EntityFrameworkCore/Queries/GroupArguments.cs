namespace Contested.GraphQL.EntityFrameworkCore.Queries;

/// <summary>How items are grouped.</summary>
/// <param name="By">The keys, each once.</param>
/// <param name="Order">What the groups are sorted by; keys that are not named come last.</param>
/// <param name="Limit">How many groups are wanted, or allowed.</param>
/// <param name="IsAsked">Whether the client has set the limit; otherwise more groups are an error.</param>
internal sealed record GroupArguments(IReadOnlyList<GroupKey> By, IReadOnlyList<GroupOrder> Order, PlanValue Limit, bool IsAsked)
{
    /// <summary>The fields of an order that are not values.</summary>
    public const string KeyName = "key";
    public const string CountName = "count";

    private const string Example = "[{ count: DESC }, { key: ASC }]";

    /// <summary>How many groups are read.</summary>
    public PlanValue ReadLimit => IsAsked ? Limit : new OneMore(Limit);

    /// <summary>
    /// Reads the arguments of a field. Keys and order are part of the text of the statement, so a plan holds only for the same.
    /// </summary>
    /// <exception cref="GraphQLException">They are not valid, or exceed a limit.</exception>
    public static GroupArguments Read(
        ComplexTypeDefinition definition, SchemaModel schema, PlanningContext planning, Func<string, PlanValue?> argument)
    {
        var keys = schema.GroupKeysOf(definition);
        planning.Check(argument(ArgumentNames.By)!, new GroupKeysRule(keys[0].Name, keys.Count));
        var by = planning.ValueOf<IEnumerable<object?>>(argument(ArgumentNames.By)!)!.Distinct();
        var first = argument(ArgumentNames.First) is { } size && !planning.IsNull(size) ? size : null;
        if (first is not null)
        {
            planning.Check(first, new GroupLimitRule(schema.Options.MaxGroups));
        }

        IReadOnlyList<object?> order = [.. argument(ArgumentNames.Order) is { } given ? planning.ValueOf<IEnumerable<object?>>(given) ?? [] : []];
        SortReader.CheckCount(order.Count, schema.Options);
        return new GroupArguments(
            [.. by.Select(name => keys.First(key => key.Name.Equals(name)))],
            order.Count == 0
                ? [new GroupOrder(AggregateFunction.Count, null, IsDescending: true)]
                : [.. order.Select((item, index) => ReadOrder(schema.AggregatesOf(definition), item, $"{ArgumentNames.Order}[{index}]"))],
            first ?? PlanValue.Constant(schema.Options.DefaultMaxGroups),
            first is not null);
    }

    /// <summary>Checks that there are not more groups than allowed where the client has not said how many it wants.</summary>
    /// <exception cref="GraphQLException">There are more.</exception>
    public static void CheckCount(int count, EntitySchemaOptions options)
    {
        if (count > options.DefaultMaxGroups)
        {
            throw new GraphQLException(
                $"There are more than {options.DefaultMaxGroups} groups; set \"{ArgumentNames.First}\" to at most {options.MaxGroups}, or narrow \"where\".",
                EntityErrorCodes.GroupLimitExceeded);
        }
    }

    private static GroupOrder ReadOrder(IReadOnlyList<AggregateDescriptor> values, object? item, string path)
    {
        var (name, choice) = SortReader.OnlyField(item, path, Example);
        path = $"{path}.{name}";
        if (name is KeyName or CountName)
        {
            return new GroupOrder(name == KeyName ? null : AggregateFunction.Count, null, SortReader.Direction(choice, path));
        }

        var (function, direction) = SortReader.OnlyField(choice, path, Example);
        return new GroupOrder(
            Enum.GetValues<AggregateFunction>().First(known => AggregateFunctions.NameOf(known) == function),
            values.First(value => value.GetName() == name),
            SortReader.Direction(direction, $"{path}.{function}"));
    }
}

/// <summary>What groups are sorted by: a function of a value, or their keys.</summary>
/// <param name="Function">The function; null for the keys.</param>
/// <param name="Value">The value; null where items are counted.</param>
/// <param name="IsDescending">Whether the highest come first. Nulls come last either way.</param>
internal sealed record GroupOrder(AggregateFunction? Function, AggregateDescriptor? Value, bool IsDescending);

/// <summary>There is something to group by, and no more than there can be.</summary>
internal sealed record GroupKeysRule(string Example, int Most) : ValueRule
{
    public override void Check(object? value)
    {
        var count = ((IEnumerable<object?>)value!).Count();
        if (count == 0 || count > Most)
        {
            throw new GraphQLException(
                count == 0
                    ? $"\"{ArgumentNames.By}\" is empty; name what to group by, such as [{Example}]."
                    : $"\"{ArgumentNames.By}\" names {count} keys, but there are only {Most}; name each once.",
                ErrorCodes.BadUserInput);
        }
    }
}

/// <summary>A number of groups is neither negative nor larger than allowed.</summary>
internal sealed record GroupLimitRule(int Most) : ValueRule
{
    public override void Check(object? value)
    {
        var limit = (int)value!;
        if (limit < 0 || limit > Most)
        {
            throw new GraphQLException(
                $"\"{ArgumentNames.First}\" is {limit}; ask for 0 to {Most} groups.",
                limit < 0 ? ErrorCodes.BadUserInput : EntityErrorCodes.GroupLimitExceeded);
        }
    }
}
