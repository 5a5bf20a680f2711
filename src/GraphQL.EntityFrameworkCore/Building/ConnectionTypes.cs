namespace Contested.GraphQL.EntityFrameworkCore.Building;

/// <summary>Makes the types of connections, named as in HotChocolate.</summary>
internal sealed class ConnectionTypes(SchemaParts parts)
{
    private readonly AggregateTypes _aggregates = new(parts);
    private readonly Dictionary<ComplexTypeDefinition, ObjectType> _types = [];

    private ObjectType PageInfo => field ??= new ObjectType("PageInfo", () =>
    [
        Part("hasNextPage", new NonNullType(SpecifiedScalars.Boolean), ConnectionPart.HasNextPage, "Whether there are items after this page."),
        Part("hasPreviousPage", new NonNullType(SpecifiedScalars.Boolean), ConnectionPart.HasPreviousPage, "Whether there are items before this page."),
        Part("startCursor", SpecifiedScalars.String, ConnectionPart.StartCursor, "The cursor of the first item; null if the page is empty."),
        Part("endCursor", SpecifiedScalars.String, ConnectionPart.EndCursor, "The cursor of the last item; null if the page is empty."),
    ])
    {
        Description = "Where a page is among all items.",
    };

    /// <summary>Gives the connection of a type, such as <c>EngagementsConnection</c>.</summary>
    public ObjectType For(ComplexTypeDefinition definition)
    {
        if (!_types.TryGetValue(definition, out var type))
        {
            var counts = parts.Model.ConnectionArgumentsOf(definition)?.Counts ?? [];
            var further = counts.Select(Count).Concat(_aggregates.Fields(definition));
            _types[definition] = type = Of(definition.PluralName, () => parts.TypeOf(definition), further);
        }

        return type;
    }

    /// <summary>Makes a connection of items of any type.</summary>
    /// <param name="pluralName">The name of several items.</param>
    /// <param name="item">Gives the type of the items.</param>
    /// <param name="further">Fields behind those that all connections have.</param>
    /// <param name="totalCount">The description of <c>totalCount</c>; null for that which most connections have.</param>
    public ObjectType Of(string pluralName, Func<NamedType> item, IEnumerable<FieldDefinition> further, string? totalCount = null)
    {
        var edge = Edge(pluralName, item);
        return new ObjectType($"{pluralName}Connection", () =>
        [
            Part("pageInfo", new NonNullType(PageInfo), ConnectionPart.PageInfo, "Where the page is among all items."),
            Part("edges", new ListType(new NonNullType(edge)), ConnectionPart.Edges, "The items of the page with their cursors."),
            Part("nodes", new ListType(new NonNullType(item())), ConnectionPart.Nodes, "The items of the page."),
            parts.Field(
                "totalCount",
                new NonNullType(SpecifiedScalars.Int),
                new ConnectionSource(ConnectionPart.TotalCount),
                totalCount ?? "The number of items on all pages. Counted only if you select it.",
                cost: SchemaParts.StatementCost),
            .. further,
        ])
        {
            Description = $"A page of {pluralName}.",
        };
    }

    private FieldDefinition Count(ArgumentCount count) => parts.Field(
        count.Name,
        new NonNullType(SpecifiedScalars.Int),
        new ArgumentCountSource(count),
        count.Description,
        cost: SchemaParts.StatementCost);

    private ObjectType Edge(string pluralName, Func<NamedType> item) => new($"{pluralName}Edge", () =>
    [
        Part("cursor", new NonNullType(SpecifiedScalars.String), ConnectionPart.Cursor, "The position of the item in the order, for `after` and `before`."),
        Part("node", new NonNullType(item()), ConnectionPart.Node, "The item."),
    ])
    {
        Description = $"An item of a page of {pluralName}, with its cursor.",
    };

    private FieldDefinition Part(string name, GraphQLType type, ConnectionPart part, string description) =>
        parts.Field(name, type, new ConnectionSource(part), description);
}
