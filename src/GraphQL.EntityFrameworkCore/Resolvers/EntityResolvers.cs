namespace Contested.GraphQL.EntityFrameworkCore.Resolvers;

/// <summary>Makes the resolvers of fields, by where their values come from. They run the statements of plans, one at a time.</summary>
internal sealed class EntityResolvers(SchemaModel schema, EntityFactories factories)
{
    /// <summary>Gives the resolver of a field.</summary>
    public FieldResolver For(FieldSource source) => source switch
    {
        BoundSource { Binding: ReferenceBinding reference } => new ReferenceResolver(reference, schema, factories),
        BoundSource bound => new ValueResolver(bound.Binding.Property),
        CollectionSource collection => new CollectionResolver(collection, schema, factories),
        SingleSource single => new SingleResolver(single, schema, factories),
        CountSource count => new CountResolver(count, schema, factories),
        NodeIdSource => FieldResolver.From<object>(IdOf),
        NodeSource => new NodeResolver(isList: false, schema, factories),
        NodesSource => new NodeResolver(isList: true, schema, factories),
        ConnectionSource { Part: var part } => ForPart(part),
        ArgumentCountSource { Count: var count } => FieldResolver.FromAsync<Connection>(async (connection, _) => await connection.GetCountAsync(count)),
        GroupsSource { IsKeyed: var isKeyed } => FieldResolver.FromAsync<Connection>((connection, batch) => GroupsAsync(connection, batch, isKeyed)),
        GroupKeySource { Key.Navigation: { } navigation } => new GroupEntityResolver(navigation, schema, factories),
        GroupKeySource or AggregateSource or AggregateFunctionSource => FieldResolver.Default,
        SearchSource search => new SearchResolver(search, schema, factories),
        HitSource { Part: var part } => ForPart(part),
        _ => throw new NotSupportedException($"Fields of {source} are not resolved."),
    };

    private string IdOf(object node)
    {
        var definition = schema.DefinitionOf(node.GetType());
        var key = PropertyReader.Of((PropertyInfo)((MemberExpression)definition.NodeKey!.Body).Member);
        return GlobalId.Encode(definition.Name, (string)key(node)!);
    }

    private async ValueTask<object?> GroupsAsync(Connection connection, FieldBatch batch, bool isKeyed)
    {
        var groups = await connection.GetGroupsAsync(batch, isKeyed);
        if (!isKeyed)
        {
            return groups[0];
        }

        if (batch.Arguments.GetValueOrDefault(ArgumentNames.First) is null)
        {
            GroupArguments.CheckCount(groups.Count, schema.Options);
        }

        return groups;
    }

    private static FieldResolver ForPart(ConnectionPart part) => part switch
    {
        ConnectionPart.PageInfo => FieldResolver.FromAsync<Connection>(async (connection, _) => await connection.GetPageAsync()),
        ConnectionPart.Edges => FieldResolver.FromAsync<Connection>(async (connection, _) => (await connection.GetPageAsync()).Edges),
        ConnectionPart.Nodes => FieldResolver.FromAsync<Connection>(async (connection, _) =>
            (await connection.GetPageAsync()).Edges.Select(edge => edge.Item).ToList()),
        ConnectionPart.TotalCount => FieldResolver.FromAsync<Connection>(async (connection, _) => await connection.GetTotalCountAsync()),
        ConnectionPart.HasNextPage => FieldResolver.From<ItemPage>(page => page.HasNextPage),
        ConnectionPart.HasPreviousPage => FieldResolver.From<ItemPage>(page => page.HasPreviousPage),
        ConnectionPart.StartCursor => FieldResolver.From<ItemPage>(page => page.Edges is [var first, ..] ? first.Cursor : null),
        ConnectionPart.EndCursor => FieldResolver.From<ItemPage>(page => page.Edges is [.., var last] ? last.Cursor : null),
        ConnectionPart.Cursor => FieldResolver.From<ItemEdge>(edge => edge.Cursor),
        _ => FieldResolver.From<ItemEdge>(edge => edge.Item),
    };

    private FieldResolver ForPart(HitPart part) => part switch
    {
        HitPart.Item => new HitItemResolver(schema, factories),
        HitPart.Score => FieldResolver.From<FoundItem>(found => found.Hit.Score),
        HitPart.Field => FieldResolver.From<FoundItem>(found => found.Hit.Field),
        HitPart.Snippet => FieldResolver.From<FoundItem>(found => found.Hit.Snippet),
        HitPart.Highlights => FieldResolver.From<FoundItem>(found => found.Hit.Highlights),
        HitPart.HighlightStart => FieldResolver.From<TextRange>(range => range.Start),
        _ => FieldResolver.From<TextRange>(range => range.Length),
    };
}
