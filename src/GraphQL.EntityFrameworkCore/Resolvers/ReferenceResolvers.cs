namespace Contested.GraphQL.EntityFrameworkCore.Resolvers;

/// <summary>Reads a property of the loaded parent.</summary>
internal sealed class ValueResolver(PropertyInfo property) : FieldResolver
{
    private readonly Func<object, object?> _read = PropertyReader.Of(property);

    public override ValueTask ResolveAsync(FieldBatch batch)
    {
        for (var index = 0; index < batch.Parents.Count; index++)
        {
            batch.SetValue(index, _read(batch.Parents[index]!));
        }

        return ValueTask.CompletedTask;
    }
}

/// <summary>Gives the related entity that a parent has in memory, and loads those of all other parents in one statement, by their foreign keys.</summary>
internal sealed class ReferenceResolver(ReferenceBinding binding, SchemaModel schema, EntityFactories factories) : FieldResolver
{
    private readonly Func<object, object?> _inMemory = PropertyReader.Of(binding.Property);
    private readonly Func<object, object?> _foreignKey = PropertyReader.Of(binding.Navigation.ForeignKey.Properties[0].PropertyInfo!);

    public override async ValueTask ResolveAsync(FieldBatch batch)
    {
        var inMemory = batch.Parents.Select(parent => _inMemory(parent!)).ToList();
        var foreignKeys = batch.Parents.Select((parent, index) => inMemory[index] is null ? _foreignKey(parent!) : null).ToList();
        var found = await new StatementReader(batch, schema, factories)
            .LoadAsync(binding.Navigation.TargetEntityType, binding.Navigation.ForeignKey.PrincipalKey.Properties[0], foreignKeys);
        for (var index = 0; index < foreignKeys.Count; index++)
        {
            batch.SetValue(index, foreignKeys[index] is { } key ? found.GetValueOrDefault(key) : inMemory[index]);
        }
    }
}

/// <summary>Loads the entities that groups are by, in one statement for all groups of a level.</summary>
internal sealed class GroupEntityResolver(INavigation navigation, SchemaModel schema, EntityFactories factories) : FieldResolver
{
    public override async ValueTask ResolveAsync(FieldBatch batch)
    {
        var keys = batch.Parents.Select(parent => ((IReadOnlyDictionary<string, object?>)parent!).GetValueOrDefault(batch.Field.Name)).ToList();
        var found = await new StatementReader(batch, schema, factories)
            .LoadAsync(navigation.TargetEntityType, navigation.ForeignKey.PrincipalKey.Properties[0], keys);
        for (var index = 0; index < keys.Count; index++)
        {
            batch.SetValue(index, keys[index] is { } key ? found.GetValueOrDefault(key) : null);
        }
    }
}

/// <summary>Loads the entities of hits, those of one class in one statement.</summary>
internal sealed class HitItemResolver(SchemaModel schema, EntityFactories factories) : FieldResolver
{
    public override async ValueTask ResolveAsync(FieldBatch batch)
    {
        var hits = batch.Parents.Select((parent, index) => (((FoundItem)parent!).Hit, Index: index));
        foreach (var ofType in hits.GroupBy(hit => hit.Hit.ItemType))
        {
            var item = schema.EntityOf(ofType.Key);
            var found = await new StatementReader(batch, schema, factories)
                .LoadAsync(item, item.FindPrimaryKey()!.Properties[0], ofType.Select(hit => hit.Hit.ItemKey));
            foreach (var (hit, index) in ofType)
            {
                batch.SetValue(index, found.GetValueOrDefault(hit.ItemKey));
            }
        }
    }
}
