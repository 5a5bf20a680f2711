namespace Contested.GraphQL.EntityFrameworkCore.Resolvers;

/// <summary>Gives the items of a field: a connection where it is paged, else a list.</summary>
internal sealed class CollectionResolver(CollectionSource source, SchemaModel schema, EntityFactories factories) : FieldResolver
{
    public override async ValueTask ResolveAsync(FieldBatch batch)
    {
        var level = new ItemLevel(source, batch, schema, factories);
        if (level.Query.Page is not null)
        {
            for (var index = 0; index < batch.Parents.Count; index++)
            {
                batch.SetValue(index, new Connection(level, index));
            }
        }
        else
        {
            var lists = await level.ReadListsAsync();
            for (var index = 0; index < batch.Parents.Count; index++)
            {
                batch.SetValue(index, lists[index]);
            }
        }
    }
}

/// <summary>The items of all parents at one place of a response. Parents that were computed have theirs in memory, in order.</summary>
internal sealed class ItemLevel : ConnectionLevel
{
    private readonly CollectionSource _source;
    private readonly FieldBatch _batch;
    private readonly SchemaModel _schema;
    private readonly EntityFactories _factories;
    private readonly StatementReader _reader;
    private readonly IEntityType _item;

    /// <summary>Reads the arguments of the field, so that what is wrong with them is an error of its own.</summary>
    public ItemLevel(CollectionSource source, FieldBatch batch, SchemaModel schema, EntityFactories factories)
    {
        _source = source;
        _batch = batch;
        _schema = schema;
        _factories = factories;
        _reader = new StatementReader(batch, schema, factories);
        _item = schema.EntityOf(source.Field.ItemType);
        Query = Queries.Read(source, _reader.Arguments);
        if ((source.Field.IsPaged || source.Field.IsFiltered || source.Field.Predicate is not null) && batch.Parents.Any(IsInMemory))
        {
            throw new NotSupportedException($"The field \"{source.Coordinate}\" can be neither paged nor filtered below a computed object.");
        }
    }

    /// <summary>What the arguments ask for.</summary>
    public ItemQuery Query { get; }

    private ItemQueryReader Queries => new(_reader.Planning, _schema, _reader.Dialect);

    /// <summary>Gives the items of each parent; computes them where an argument asks for that.</summary>
    public async Task<IReadOnlyList<IEnumerable<object>>> ReadListsAsync()
    {
        if (Queries.ReadComputed(_source, _reader.Arguments) is { } computed)
        {
            var navigation = _source.ComputedFrom!.Navigation;
            var (entities, entityOf) = await ReadAsync(navigation.TargetEntityType, navigation, computed.Entities);
            return [.. _batch.Parents.Select(parent => _source.Field.Computation!.Compute(
                IndexesOf(RangeOf(entities, navigation, parent)).Select(entityOf), computed.Counted))];
        }

        var (rows, itemOf) = await ReadAsync(_item, _source.Binding?.Navigation, Query);
        return [.. _batch.Parents.Select(parent => IsInMemory(parent)
            ? ((System.Collections.IEnumerable)PropertyReader.Of(_source.Binding!.Property)(parent!)!).Cast<object>()
            : IndexesOf(RangeOf(rows, _source.Binding?.Navigation, parent)).Select(itemOf).ToList())];
    }

    protected override async Task<IReadOnlyList<ItemPage>> ReadPagesAsync()
    {
        var plan = _reader.Begin();
        var rows = SetOf(plan, _item, _source.Binding?.Navigation).Read(Query);
        rows.LooksAhead = true;
        var cursors = CursorColumns.Of(Query, rows, plan.Columns);
        var (read, itemOf) = await _reader.ReadEntitiesAsync(plan, rows, _item);
        return [.. _batch.Parents.Select(parent => ItemPage.Of(
            read,
            RangeOf(read, _source.Binding?.Navigation, parent),
            Query.Page!,
            row => new ItemEdge(itemOf(row), cursors.Encode(read, row))))];
    }

    protected override Task<IReadOnlyList<int>> ReadCountsAsync() => CountAsync(Query);

    protected override async Task<IReadOnlyList<int>> ReadWithoutValueAsync(ConnectionArgumentDescriptor argument) =>
        _batch.Arguments.GetValueOrDefault(argument.Name) is null
            ? new int[_batch.Parents.Count]
            : await CountAsync(Queries.Read(_source, _reader.Arguments, argument));

    protected override async Task<IReadOnlyList<IReadOnlyList<object>>> ReadGroupsAsync(FieldBatch field, bool isKeyed)
    {
        var arguments = isKeyed
            ? GroupArguments.Read(
                _schema.DefinitionOf(_source.Field.ItemType),
                _schema,
                new PlanningContext(field.Context),
                new StatementReader(field, _schema, _factories).Arguments)
            : null;
        var plan = _reader.Begin();
        var rows = SetOf(plan, _item, _source.Binding?.Navigation).Group(Query, arguments);
        var objects = new GroupObjects(rows, field, arguments?.By ?? []);
        var read = await _reader.ReadAsync(plan);
        return [.. _batch.Parents.Select(parent => RangeOf(read, _source.Binding?.Navigation, parent)).Select(IReadOnlyList<object> (range) =>
            range.Length == 0 && !isKeyed
                ? [objects.Read(read.Missing, 0)]
                : [.. IndexesOf(range).Select(row => objects.Read(read, row))])];
    }

    private async Task<IReadOnlyList<int>> CountAsync(ItemQuery query)
    {
        var plan = _reader.Begin();
        SetOf(plan, _item, _source.Binding?.Navigation).Count(query);
        var read = await _reader.ReadAsync(plan);
        return [.. _batch.Parents.Select(parent => (int)(_source.Binding is { } binding
            ? read[RangeOf(read, binding.Navigation, parent).Start, 1]
            : read[0, 0]).Number)];
    }

    private async Task<(RowBuffer Rows, Func<int, object> EntityOf)> ReadAsync(IEntityType item, INavigationBase? navigation, ItemQuery query)
    {
        var plan = _reader.Begin();
        return await _reader.ReadEntitiesAsync(plan, SetOf(plan, item, navigation).Read(query), item);
    }

    private ItemSet SetOf(PlanBuilder plan, IEntityType item, INavigationBase? navigation) => navigation is null
        ? new ItemSet(plan, item)
        : new ItemSet(plan, item, navigation, _reader.KeysOf(
            SqlCollection.KeyOf(navigation),
            _batch.Parents.Where(parent => !IsInMemory(parent)).Select(parent => KeyOf(navigation, parent))));

    private bool IsInMemory(object? parent) =>
        _source.Binding is { } binding && KeyOf(binding.Navigation, parent) is 0 or "" or null;

    private static RowRange RangeOf(RowBuffer rows, INavigationBase? navigation, object? parent) =>
        navigation is null ? rows.All : rows.Of(Cell.OfKey(KeyOf(navigation, parent)));

    private static IEnumerable<int> IndexesOf(RowRange range) => Enumerable.Range(range.Start, range.Length);

    private static object KeyOf(INavigationBase navigation, object? parent) =>
        PropertyReader.Of(SqlCollection.KeyOf(navigation).PropertyInfo!)(parent!)!;
}
