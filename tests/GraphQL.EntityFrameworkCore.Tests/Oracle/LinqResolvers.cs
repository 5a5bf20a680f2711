using System.Linq.Expressions;
using System.Reflection;
using Contested.GraphQL.EntityFrameworkCore.Plans.Computed;
using Microsoft.EntityFrameworkCore;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Oracle;

/// <summary>Resolvers that ask EF Core through LINQ: the oracle that statements and plans are held against.</summary>
internal sealed class LinqResolvers(SchemaModel schema)
{
    private readonly EntityResolvers _own = new(schema, new EntityFactories(schema));

    /// <summary>Gives the resolver of a field.</summary>
    public FieldResolver For(FieldSource source) => source switch
    {
        BoundSource { Binding: ReferenceBinding reference } => FieldResolver.FromBatch(batch => ReferenceAsync(batch, reference)),
        BoundSource { Binding: ColumnBinding { Property: var property } } when LeafTypes.Unwrap(property.PropertyType) == typeof(double) =>
            FieldResolver.From<object>(owner => Plain(property.GetValue(owner))),
        GroupKeySource { Key: { Navigation: not null } key } => FieldResolver.FromBatch(batch => GroupEntityAsync(batch, key)),
        CollectionSource collection => Of(typeof(LinqCollection<>), collection.Field.ItemType, collection, schema),
        SingleSource single => Of(typeof(LinqSingle<>), single.Field.ItemType, single.Field.Key),
        CountSource count => Of(typeof(LinqCount<>), count.ItemType, count.Predicate),
        NodeSource => FieldResolver.FromBatch(async batch => batch.SetValue(0, (await NodesAsync(batch, [batch.Argument<string>("id")!]))[0])),
        NodesSource => FieldResolver.FromBatch(async batch => batch.SetValue(0, await NodesAsync(batch, [.. batch.Argument<IReadOnlyList<object?>>("ids")!.Cast<string>()]))),
        HitSource { Part: HitPart.Item } => FieldResolver.FromBatch(HitsAsync),
        _ => _own.For(source),
    };

    /// <summary>Gives a value without the sign of a 0, which only some databases keep.</summary>
    public static object? Plain(object? value) => value is double number ? number + 0.0 : value;

    private static FieldResolver Of(Type resolver, Type item, params object?[] arguments) =>
        (FieldResolver)Activator.CreateInstance(resolver.MakeGenericType(item), arguments)!;

    private static async ValueTask ReferenceAsync(FieldBatch batch, ReferenceBinding reference)
    {
        var foreignKey = reference.Navigation.ForeignKey.Properties[0].PropertyInfo!;
        var principalKey = reference.Navigation.ForeignKey.PrincipalKey.Properties[0].PropertyInfo!;
        var inMemory = batch.Parents.Select(parent => reference.Property.GetValue(parent)).ToList();
        var keys = batch.Parents.Select((parent, index) => inMemory[index] is null ? foreignKey.GetValue(parent) : null).ToList();
        var found = await LinqEntities.LoadAsync(batch, reference.Property.PropertyType, principalKey, keys);
        for (var index = 0; index < keys.Count; index++)
        {
            batch.SetValue(index, keys[index] is { } key ? found.GetValueOrDefault(key) : inMemory[index]);
        }
    }

    private static async ValueTask GroupEntityAsync(FieldBatch batch, GroupKey key)
    {
        var keys = batch.Parents.Select(parent => ((IReadOnlyDictionary<string, object?>)parent!).GetValueOrDefault(batch.Field.Name)).ToList();
        var found = await LinqEntities.LoadAsync(batch, key.ClrType, key.Navigation!.ForeignKey.PrincipalKey.Properties[0].PropertyInfo!, keys);
        for (var index = 0; index < keys.Count; index++)
        {
            batch.SetValue(index, keys[index] is { } wanted ? found.GetValueOrDefault(wanted) : null);
        }
    }

    private async ValueTask HitsAsync(FieldBatch batch)
    {
        for (var index = 0; index < batch.Parents.Count; index++)
        {
            var hit = ((FoundItem)batch.Parents[index]!).Hit;
            var found = await LinqEntities.LoadAsync(batch, hit.ItemType, schema.Binder.PrimaryKey(hit.ItemType), [hit.ItemKey]);
            batch.SetValue(index, found.GetValueOrDefault(hit.ItemKey));
        }
    }

    private async Task<object?[]> NodesAsync(FieldBatch batch, string[] ids)
    {
        var nodes = new object?[ids.Length];
        for (var index = 0; index < ids.Length; index++)
        {
            var (type, key) = GlobalId.Decode(ids[index], schema);
            var property = (PropertyInfo)((MemberExpression)type.NodeKey!.Body).Member;
            var found = StorableText.IsStorable(key) ? await LinqEntities.LoadAsync(batch, type.ClrType, type.ClrType.GetProperty(property.Name)!, [key]) : [];
            nodes[index] = found.GetValueOrDefault(key);
        }

        return nodes;
    }
}

/// <summary>Gives the number of all entities of a class.</summary>
internal sealed class LinqCount<TItem>(Expression<Func<TItem, bool>>? predicate) : FieldResolver
    where TItem : class
{
    public override async ValueTask ResolveAsync(FieldBatch batch)
    {
        var number = await batch.Context.GetRequiredService<DbContext>().Set<TItem>().CountAsync(predicate ?? (_ => true), batch.CancellationToken);
        for (var index = 0; index < batch.Parents.Count; index++)
        {
            batch.SetValue(index, number);
        }
    }
}

/// <summary>Gives the entity whose property equals the argument of that name; without a property, the only entity.</summary>
internal sealed class LinqSingle<TItem>(PropertyInfo? key) : FieldResolver
    where TItem : class
{
    public override async ValueTask ResolveAsync(FieldBatch batch)
    {
        var items = batch.Context.GetRequiredService<DbContext>().Set<TItem>().AsNoTracking();
        if (key is not null)
        {
            var item = Expression.Parameter(typeof(TItem), "item");
            var wanted = QueryParameter.Of(batch.Argument<string>(Naming.ToCamelCase(key.Name)), typeof(string));
            items = items.Where(Expression.Lambda<Func<TItem, bool>>(Expression.Equal(Expression.Property(item, key), wanted), item));
        }

        var isPossible = key is null || StorableText.IsStorable(batch.Argument<string>(Naming.ToCamelCase(key.Name))!);
        batch.SetValue(0, isPossible ? await items.SingleOrDefaultAsync(batch.CancellationToken) : null);
    }
}
