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
        CountSource count => Of(typeof(LinqCount<>), count.ItemType),
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
internal sealed class LinqCount<TItem> : FieldResolver
    where TItem : class
{
    public override async ValueTask ResolveAsync(FieldBatch batch)
    {
        var number = await batch.Context.GetRequiredService<DbContext>().Set<TItem>().CountAsync(batch.CancellationToken);
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

/// <summary>Gives the items of a field: a connection where it is paged, else a list; computed where an argument asks for that.</summary>
internal sealed class LinqCollection<TItem>(CollectionSource origin, SchemaModel schema) : FieldResolver
    where TItem : class
{
    private readonly LinqSource<TItem> _source = (LinqSource<TItem>)SourceOf(origin.Binding, typeof(TItem), schema);

    public override async ValueTask ResolveAsync(FieldBatch batch)
    {
        var field = origin.Field;
        if (field.Computation is { } computation && Lenses(schema.DefinitionOf(computation.SourceType), batch, null, counted: true) is { Count: > 0 } lenses)
        {
            var compute = typeof(LinqCollection<TItem>).GetMethod(nameof(ComputeAsync), BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(computation.SourceType);
            await (Task)compute.Invoke(this, [batch, computation, lenses])!;
            return;
        }

        var level = new LinqLevel<TItem>(_source, origin, schema, batch, Query);
        if (field.IsPaged)
        {
            for (var index = 0; index < batch.Parents.Count; index++)
            {
                batch.SetValue(index, new Connection(level, index));
            }
        }
        else
        {
            var lists = await _source.LoadAsync(batch, Query(batch, null).Shape);
            for (var index = 0; index < batch.Parents.Count; index++)
            {
                batch.SetValue(index, lists[index].Select(row => row.Item).ToList());
            }
        }
    }

    private static object SourceOf(CollectionBinding? binding, Type itemType, SchemaModel schema)
    {
        if (binding is null)
        {
            return Activator.CreateInstance(typeof(LinqRoot<>).MakeGenericType(itemType))!;
        }

        var owner = binding.Navigation.DeclaringEntityType.ClrType;
        var key = schema.Binder.PrimaryKey(owner);
        return Activator.CreateInstance(typeof(LinqNavigation<,,>).MakeGenericType(owner, key.PropertyType, itemType), binding, key)!;
    }

    private PageQuery<TItem> Query(FieldBatch batch, ConnectionArgumentDescriptor? without)
    {
        var field = origin.Field;
        var definition = schema.DefinitionOf(typeof(TItem));
        var filter = new FilterBuilder(schema, IsPostgres(batch)).Build(definition, batch.Arguments.GetValueOrDefault("where"));
        var keys = new SortReader(schema).Read(definition, batch.Arguments.GetValueOrDefault("order"), field.DefaultOrder);
        var page = field.IsPaged ? PagingArguments.Read(batch, schema.Options) : null;
        var conditions = new[] { field.Predicate, filter }.OfType<LambdaExpression>();
        return new PageQuery<TItem>(
            [.. conditions, .. field.IsPaged ? Lenses(definition, batch, without, counted: false) : []], keys, page, new Cursor(origin.Coordinate, keys));
    }

    private List<LambdaExpression> Lenses(ComplexTypeDefinition definition, FieldBatch batch, ConnectionArgumentDescriptor? without, bool counted)
    {
        var lenses = new List<LambdaExpression>();
        foreach (var argument in schema.ConnectionArgumentsOf(definition))
        {
            if (batch.Arguments.GetValueOrDefault(argument.Name) is not { } value)
            {
                continue;
            }

            var given = argument.Name == without?.Name ? Filter(argument, "eq", null) : Filter(argument, argument.Operation is FilterOperation.In ? "in" : "lte", value);
            var filter = counted && argument.CountName is not null
                ? new Dictionary<string, object?> { ["or"] = new List<object?> { given, Filter(argument, "eq", null) } }
                : given;
            lenses.Add(new FilterBuilder(schema, IsPostgres(batch)).Build(definition, filter)!);
        }

        return lenses;

        Dictionary<string, object?> Filter(ConnectionArgumentDescriptor argument, string operation, object? operand)
        {
            object? filter = new Dictionary<string, object?> { [operation] = operand };
            foreach (var property in Enumerable.Reverse(argument.Path))
            {
                var owner = schema.DefinitionOf(property.ReflectedType!);
                var name = schema.FilterFieldsOf(owner).First(field => field.Value.Property.Name == property.Name).Key;
                filter = new Dictionary<string, object?> { [name] = filter };
            }

            return (Dictionary<string, object?>)filter;
        }
    }

    private async Task ComputeAsync<TSource>(FieldBatch batch, ItemComputation computation, List<LambdaExpression> lenses)
        where TSource : class
    {
        var definition = schema.DefinitionOf(typeof(TSource));
        var keys = new SortReader(schema).Read(definition, null, []);
        var counted = schema.ConnectionArgumentsOf(definition)
            .Where(argument => argument.CountName is not null && batch.Arguments.GetValueOrDefault(argument.Name) is not null)
            .Select(argument => (Func<object, object?>)argument.Path[0].GetValue)
            .ToList();
        var source = (LinqSource<TSource>)SourceOf(origin.ComputedFrom, typeof(TSource), schema);
        var query = new PageQuery<TSource>([computation.Predicate, .. lenses], keys, null, new Cursor(origin.Coordinate, keys));
        var lists = await source.LoadAsync(batch, query.Shape);
        for (var index = 0; index < batch.Parents.Count; index++)
        {
            batch.SetValue(index, computation.Compute(lists[index].Select(row => row.Item), counted));
        }
    }

    private static bool IsPostgres(FieldBatch batch) =>
        batch.Context.GetRequiredService<DbContext>().Database.ProviderName!.Contains("PostgreSQL", StringComparison.Ordinal);
}

/// <summary>The connections of all parents at one place of a response, through LINQ; groups are those of the statements, which have an oracle of their own.</summary>
internal sealed class LinqLevel<TItem>(
    LinqSource<TItem> source,
    CollectionSource origin,
    SchemaModel schema,
    FieldBatch batch,
    Func<FieldBatch, ConnectionArgumentDescriptor?, PageQuery<TItem>> query) : ConnectionLevel
    where TItem : class
{
    private readonly PageQuery<TItem> _query = query(batch, null);

    protected override async Task<IReadOnlyList<ItemPage>> ReadPagesAsync()
    {
        var lists = await source.LoadAsync(batch, _query.Shape);
        return [.. lists.Select(PageOf)];
    }

    protected override Task<IReadOnlyList<int>> ReadCountsAsync() => source.CountAsync(batch, _query.Count);

    protected override async Task<IReadOnlyList<int>> ReadWithoutValueAsync(ConnectionArgumentDescriptor argument) =>
        batch.Arguments.GetValueOrDefault(argument.Name) is null ? new int[batch.Parents.Count] : await source.CountAsync(batch, query(batch, argument).Count);

    protected override Task<IReadOnlyList<IReadOnlyList<object>>> ReadGroupsAsync(FieldBatch field, bool isKeyed) =>
        new ItemLevel(origin, batch, schema, new EntityFactories(schema)).LoadGroupsAsync(field, isKeyed);

    private ItemPage PageOf(IReadOnlyList<PageRow<TItem>> rows)
    {
        var page = _query.Paging!;
        var edges = rows.Take(page.Size).Select(row => new ItemEdge(row.Item, _query.Cursor.Encode([.. row.SortValues.Select(LinqResolvers.Plain)]))).ToList();
        var hasMore = rows.Count > page.Size;
        if (page.IsBackward)
        {
            edges.Reverse();
        }

        return new ItemPage(edges, page.IsBackward ? page.Before is not null : hasMore, page.IsBackward ? hasMore : page.After is not null);
    }
}

/// <summary>The arguments of a connection.</summary>
internal sealed record PagingArguments(int Size, bool IsBackward, string? After, string? Before)
{
    public static PagingArguments Read(FieldBatch batch, EntitySchemaOptions options)
    {
        var (first, last) = (batch.Argument<int?>("first"), batch.Argument<int?>("last"));
        return new PagingArguments(first ?? last ?? options.DefaultPageSize, last is not null, batch.Argument<string>("after"), batch.Argument<string>("before"));
    }
}
