namespace Contested.GraphQL.EntityFrameworkCore.Resolvers;

/// <summary>Gives the entity whose property equals the argument of that name; without a property, the only entity.</summary>
internal sealed class SingleResolver(SingleSource source, SchemaModel schema, EntityFactories factories) : FieldResolver
{
    public override async ValueTask ResolveAsync(FieldBatch batch)
    {
        var reader = new StatementReader(batch, schema, factories);
        var plan = reader.Begin();
        var rows = new RowSetBuilder(plan, SingleEntity.Of(source.Field, schema, reader.Planning, reader.Arguments));
        var (read, entityOf) = await reader.ReadEntitiesAsync(plan, rows, schema.EntityOf(source.Field.ItemType));
        var found = read.Count switch
        {
            0 => null,
            1 => entityOf(0),
            _ => throw new InvalidOperationException($"There are {read.Count} entities of {source.Field.ItemType}, but the field can show only one."),
        };
        for (var index = 0; index < batch.Parents.Count; index++)
        {
            batch.SetValue(index, found);
        }
    }
}

/// <summary>Gives the number of all entities of a class.</summary>
internal sealed class CountResolver(CountSource source, SchemaModel schema, EntityFactories factories) : FieldResolver
{
    public override async ValueTask ResolveAsync(FieldBatch batch)
    {
        var reader = new StatementReader(batch, schema, factories);
        var plan = reader.Begin();
        EntityCount.Add(source, schema, plan);
        var count = (int)(await reader.ReadAsync(plan))[0, 0].Number;
        for (var index = 0; index < batch.Parents.Count; index++)
        {
            batch.SetValue(index, count);
        }
    }
}

/// <summary>Gives nodes by their global identifiers, those of one type in one statement.</summary>
internal sealed class NodeResolver(bool isList, SchemaModel schema, EntityFactories factories) : FieldResolver
{
    public override async ValueTask ResolveAsync(FieldBatch batch)
    {
        var given = isList ? batch.Argument<IReadOnlyList<object?>>(ArgumentNames.Ids)! : [batch.Argument<string>(ArgumentNames.Id)];
        GlobalId.CheckCount(given.Count, schema.Options);
        var nodes = new object?[given.Count];
        var wanted = new List<(int Index, ComplexTypeDefinition Type, string Key)>();
        for (var index = 0; index < nodes.Length; index++)
        {
            try
            {
                var (type, key) = GlobalId.Decode((string)given[index]!, schema);
                wanted.Add((index, type, key));
            }
            catch (GraphQLException exception)
            {
                nodes[index] = exception;
            }
        }

        foreach (var ofType in wanted.Where(node => StorableText.IsStorable(node.Key)).GroupBy(node => node.Type))
        {
            var (item, key) = NodeEntity.Of(ofType.Key, schema);
            var found = await new StatementReader(batch, schema, factories).LoadAsync(item, key, ofType.Select(node => node.Key));
            foreach (var node in ofType)
            {
                nodes[node.Index] = found.GetValueOrDefault(node.Key);
            }
        }

        for (var parent = 0; parent < batch.Parents.Count; parent++)
        {
            batch.SetValue(parent, isList ? nodes : nodes[0]);
        }
    }
}
