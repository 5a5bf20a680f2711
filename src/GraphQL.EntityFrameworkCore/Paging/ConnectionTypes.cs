using Contested.GraphQL.EntityFrameworkCore.Aggregates;
using Contested.GraphQL.EntityFrameworkCore.Bindings;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.EntityFrameworkCore.Paging;

/// <summary>Makes the types of connections, named as in HotChocolate.</summary>
internal sealed class ConnectionTypes(SchemaContext context)
{
    private static readonly Types.ObjectType PageInfo = new("PageInfo", () =>
    [
        new("hasNextPage", new NonNullType(SpecifiedScalars.Boolean))
        {
            Description = "Whether there are items behind this page.",
            Source = new ConnectionSource(ConnectionPart.HasNextPage),
            Resolver = FieldResolver.From<Page>(page => page.HasNextPage),
        },
        new("hasPreviousPage", new NonNullType(SpecifiedScalars.Boolean))
        {
            Description = "Whether there are items ahead of this page.",
            Source = new ConnectionSource(ConnectionPart.HasPreviousPage),
            Resolver = FieldResolver.From<Page>(page => page.HasPreviousPage),
        },
        new("startCursor", SpecifiedScalars.String)
        {
            Description = "The cursor of the first item; null where the page is empty.",
            Source = new ConnectionSource(ConnectionPart.StartCursor),
            Resolver = FieldResolver.From<Page>(page => page.StartCursor),
        },
        new("endCursor", SpecifiedScalars.String)
        {
            Description = "The cursor of the last item; null where the page is empty.",
            Source = new ConnectionSource(ConnectionPart.EndCursor),
            Resolver = FieldResolver.From<Page>(page => page.EndCursor),
        },
    ])
    {
        Description = "Where a page lies among all items.",
    };

    private readonly AggregateTypes _aggregates = new(context);
    private readonly Dictionary<ComplexTypeDefinition, Types.ObjectType> _types = [];

    /// <summary>Gives the connection of a type, such as <c>EngagementsConnection</c>.</summary>
    public Types.ObjectType For(ComplexTypeDefinition definition)
    {
        if (!_types.TryGetValue(definition, out var type))
        {
            var further = context.ConnectionArgumentsOf(definition)
                .Where(argument => argument.CountName is not null)
                .Select(WithoutValue)
                .Concat(_aggregates.Fields(definition));
            Func<NamedType> item = () => context.TypeOf(definition);
            _types[definition] = type = Connection(definition.PluralName, item, Edge(definition.PluralName, item), null, further);
        }

        return type;
    }

    /// <summary>Makes a connection of items of any type.</summary>
    /// <param name="pluralName">The name of several items.</param>
    /// <param name="item">Gives the type of an item; called when it is first needed.</param>
    /// <param name="totalCount">What the number of items is, where it is not simply that of all.</param>
    public static Types.ObjectType Of(string pluralName, Func<NamedType> item, string? totalCount = null) =>
        Connection(pluralName, item, Edge(pluralName, item), totalCount, []);

    private static Types.ObjectType Connection(string pluralName, Func<NamedType> item, Types.ObjectType edge, string? totalCount, IEnumerable<FieldDefinition> further) =>
        new($"{pluralName}Connection", () =>
        [
            new("pageInfo", new NonNullType(PageInfo))
            {
                Description = "Where the page lies among all items.",
                Source = new ConnectionSource(ConnectionPart.PageInfo),
                Resolver = FieldResolver.FromAsync<Connection>(async (connection, _) => await connection.GetPageAsync()),
            },
            new("edges", new ListType(new NonNullType(edge)))
            {
                Description = "The items of the page with their cursors.",
                Source = new ConnectionSource(ConnectionPart.Edges),
                Resolver = FieldResolver.FromAsync<Connection>(async (connection, _) =>
                    await connection.GetPageAsync() is var page ? page.Rows.ConvertAll(row => new Edge(page, row)) : null),
            },
            new("nodes", new ListType(new NonNullType(item())))
            {
                Description = "The items of the page.",
                Source = new ConnectionSource(ConnectionPart.Nodes),
                Resolver = FieldResolver.FromAsync<Connection>(async (connection, _) =>
                    (await connection.GetPageAsync()).Rows.ConvertAll(row => row.Item)),
            },
            new("totalCount", new NonNullType(SpecifiedScalars.Int))
            {
                Description = totalCount ?? "The number of items on all pages; counted only where it is selected.",
                Cost = SchemaContext.StatementCost,
                Source = new ConnectionSource(ConnectionPart.TotalCount),
                Resolver = FieldResolver.FromAsync<Connection>(async (connection, _) => await connection.GetTotalCountAsync()),
            },
            .. further,
        ])
        {
            Description = $"A page of {pluralName}.",
        };

    private static FieldDefinition WithoutValue(ConnectionArgumentDescriptor argument) =>
        new(argument.CountName!, new NonNullType(SpecifiedScalars.Int))
        {
            Description = argument.CountDescription,
            Cost = SchemaContext.StatementCost,
            Source = new WithoutValueSource(argument),
            Resolver = FieldResolver.FromAsync<Connection>(async (connection, _) => await connection.GetWithoutValueAsync(argument)),
        };

    private static Types.ObjectType Edge(string pluralName, Func<NamedType> item) => new($"{pluralName}Edge", () =>
    [
        new("cursor", new NonNullType(SpecifiedScalars.String))
        {
            Description = "The place of the item in the order, for `after` and `before`.",
            Source = new ConnectionSource(ConnectionPart.Cursor),
            Resolver = FieldResolver.From<Edge>(edge => edge.Cursor),
        },
        new("node", new NonNullType(item()))
        {
            Description = "The item.",
            Source = new ConnectionSource(ConnectionPart.Node),
            Resolver = FieldResolver.From<Edge>(edge => edge.Row.Item),
        },
    ])
    {
        Description = $"An item of a page of {pluralName}, with its cursor.",
    };
}
