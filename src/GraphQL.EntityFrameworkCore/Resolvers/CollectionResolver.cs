using System.Collections;

namespace Contested.GraphQL.EntityFrameworkCore.Resolvers;

/// <summary>Gives the items of a field: a connection where it is paged, else a list.</summary>
internal sealed class CollectionResolver(CollectionSource source, SchemaModel schema, EntityFactories factories) : FieldResolver
{
    public override async ValueTask ResolveAsync(FieldBatch batch)
    {
        var level = new ItemLevel(source, batch, schema, factories);
        if (source.Field.IsPaged)
        {
            var fault = await level.FindFaultAsync();
            for (var index = 0; index < batch.Parents.Count; index++)
            {
                batch.SetValue(index, fault is null ? new Connection(level, index) : fault);
            }
        }
        else
        {
            var lists = await level.ReadListsAsync();
            for (var index = 0; index < batch.Parents.Count; index++)
            {
                batch.SetValue(index, lists[index].Count > schema.Options.MaxListSize ? TooLong(lists[index].Count) : lists[index]);
            }
        }
    }

    private GraphQLException TooLong(int count) => new(
        $"\"{source.Field.GetName()}\" has {count} items, but a list without pages has at most {schema.Options.MaxListSize}; narrow it by its arguments, or query a field with pages.",
        EntityErrorCodes.ListSizeLimitExceeded);
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
    private readonly IReadOnlyList<IList?> _inMemory;
    private readonly ItemQuery? _query;
    private readonly MemoryQuery? _memoryQuery;
    private readonly ComputedQuery? _computed;
    private Task<IReadOnlyList<IReadOnlyList<object>>>? _items;

    /// <summary>Reads the arguments of the field, so that what is wrong with them is an error of its own.</summary>
    public ItemLevel(CollectionSource source, FieldBatch batch, SchemaModel schema, EntityFactories factories)
    {
        _source = source;
        _batch = batch;
        _schema = schema;
        _factories = factories;
        _reader = new StatementReader(batch, schema, factories);
        _item = schema.EntityOf(source.Field.ItemType);
        Navigation = Queries.ReadNavigation(source, _reader.Arguments);
        _computed = Queries.ReadComputed(source, _reader.Arguments);
        _inMemory = [.. batch.Parents.Select(ListInMemory)];
        if (_computed is not null)
        {
            return;
        }

        _query = _inMemory.Any(list => list is null) ? Queries.Read(source, _reader.Arguments) : null;
        _memoryQuery = _inMemory.Any(list => list is not null) ? Queries.ReadInMemory(source, _reader.Arguments) : null;
    }

    private ItemQueryReader Queries => new(_reader.Planning, _schema, _reader.Dialect);

    private INavigationBase? Navigation { get; }

    /// <summary>Gives what is wrong with the arguments as far as the database tells; null where nothing is.</summary>
    public async Task<GraphQLException?> FindFaultAsync()
    {
        foreach (var needed in Queries.ReadNeeds(_source, _reader.Arguments))
        {
            var counting = _reader.Begin();
            new ItemSet(counting, needed.Item).Count(needed.Query);
            if ((await _reader.ReadAsync(counting))[0, 0].Number == 0)
            {
                var plan = _reader.Begin();
                var rows = new ItemSet(plan, needed.Item).Read(ItemQueryReader.Sorted(needed.Item, _ => [], _reader.Dialect));
                var (read, entityOf) = await _reader.ReadEntitiesAsync(plan, rows, needed.Item);
                var known = Enumerable.Range(0, read.Count).Select(entityOf).ToList();
                return new GraphQLException(needed.Need.Explain(needed.Arguments.Evaluate(_batch.Context.Variables), known), ErrorCodes.BadUserInput);
            }
        }

        return null;
    }

    /// <summary>Gives the items of each parent; computes them where an argument asks for that.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<object>>> ReadListsAsync()
    {
        if (_computed is not null)
        {
            return await LoadComputedAsync();
        }

        var lists = await OfEachAsync<IReadOnlyList<object>>(async query =>
        {
            var (rows, itemOf) = await ReadAsync(query);
            return parent => IndexesOf(RangeOf(rows, Navigation, parent)).Select(itemOf).ToList();
        });
        return [.. lists.Select((list, index) => list ?? [.. _inMemory[index]!.Cast<object>()])];
    }

    protected override async Task<IReadOnlyList<ItemPage>> ReadPagesAsync()
    {
        if (_computed is not null)
        {
            return [.. (await LoadComputedAsync()).Select(items => PageInMemory((IList)items, _computed.Paging))];
        }

        var pages = await OfEachAsync<ItemPage>(async query =>
        {
            var plan = _reader.Begin();
            var rows = SetOf(plan).Read(query);
            rows.LooksAhead = true;
            var cursors = CursorColumns.Of(query, rows, plan.Columns);
            var (read, itemOf) = await _reader.ReadEntitiesAsync(plan, rows, _item);
            return parent => ItemPage.Of(
                RangeOf(read, Navigation, parent), read.PageSize!.Value, query.Page!, row => new ItemEdge(itemOf(row), cursors.Encode(read, row)));
        });
        return [.. pages.Select((page, index) => page ?? PageInMemory(_inMemory[index]!, _memoryQuery!))];
    }

    protected override async Task<IReadOnlyList<int>> ReadCountsAsync() => _computed is null
        ? await CountAsync(query => query, list => list.Count)
        : [.. (await LoadComputedAsync()).Select(items => items.Count)];

    protected override async Task<IReadOnlyList<int>> ReadCountsAsync(ArgumentCount count) =>
        _batch.Arguments.GetValueOrDefault(count.Filter.Argument) is null
            ? new int[_batch.Parents.Count]
            : await CountAsync(_ => Queries.Read(_source, _reader.Arguments, count), _ => 0);

    protected override async Task<IReadOnlyList<IReadOnlyList<object>>> ReadGroupsAsync(FieldBatch field, bool isKeyed)
    {
        var arguments = isKeyed
            ? GroupArguments.Read(
                _schema.DefinitionOf(_source.Field.ItemType),
                _schema,
                new PlanningContext(field.Context),
                new StatementReader(field, _schema, _factories).Arguments)
            : null;
        var groups = await OfEachAsync<IReadOnlyList<object>>(async query =>
        {
            var plan = _reader.Begin();
            var rows = SetOf(plan).Group(query, arguments);
            var objects = new GroupObjects(rows, field, arguments?.By ?? []);
            var read = await _reader.ReadAsync(plan);
            return parent => ObjectsOf(objects, read, RangeOf(read, Navigation, parent), isKeyed);
        });
        var inMemory = _memoryQuery is null ? null : await GroupInMemoryAsync(field, arguments);
        return [.. groups.Select((found, index) => found ?? inMemory!(_inMemory[index]!))];
    }

    /// <summary>Asks the database for something of all parents that are in it.</summary>
    /// <returns>What each parent has; null for those in memory.</returns>
    private async Task<IReadOnlyList<T?>> OfEachAsync<T>(Func<ItemQuery, Task<Func<object?, T>>> read)
    {
        var of = _query is null ? null : await read(_query);
        return [.. _batch.Parents.Select((parent, index) => _inMemory[index] is null ? of!(parent) : default)];
    }

    private async Task<IReadOnlyList<int>> CountAsync(Func<ItemQuery, ItemQuery> counted, Func<IList, int> inMemory)
    {
        var counts = await OfEachAsync<int?>(async query =>
        {
            var plan = _reader.Begin();
            SetOf(plan).Count(counted(query));
            var read = await _reader.ReadAsync(plan);
            return parent => (int)(Navigation is null ? read[0, 0] : read[RangeOf(read, Navigation, parent).Start, 1]).Number;
        });
        return [.. counts.Select((count, index) => count ?? inMemory(_inMemory[index]!))];
    }

    private ItemPage PageInMemory(IList items, MemoryQuery query)
    {
        var variables = _batch.Context.Variables;
        var numbers = query.Numbers(items.Count, variables).ToList();
        return ItemPage.Of(
            new RowRange(0, numbers.Count),
            (int)query.Page!.Size.Evaluate(variables)!,
            query.Page,
            index => new ItemEdge(items[numbers[index] - 1]!, query.Cursor.Encode([numbers[index]])));
    }

    /// <summary>Groups the entities that parents have in memory by the values of their rows.</summary>
    private async Task<Func<IList, IReadOnlyList<object>>> GroupInMemoryAsync(FieldBatch field, GroupArguments? arguments)
    {
        var key = _item.FindPrimaryKey()!.Properties[0];
        var keyOf = PropertyReader.Of(key.PropertyInfo!);
        var keys = _reader.KeysOf(key, _inMemory.OfType<IList>().SelectMany(list => list.Cast<object>()).Select(item => keyOf(item)!));
        var plan = _reader.Begin();
        var rows = new RowSetBuilder(plan, new KeyedEntities(keys, _item), null, keys);
        var groups = new MemoryGroups(rows, rows.Scope.First, arguments, plan);
        var objects = new GroupObjects(groups, field, arguments?.By ?? []);
        var read = await _reader.ReadAsync(plan);
        var grouping = groups.Build();
        return items =>
        {
            var grouped = new RowBuffer(grouping.Missing, hasParents: false);
            foreach (var group in grouping.Group(default, read, items.Cast<object>().Select(item => read.Of(Cell.OfKey(keyOf(item)!)).Start), _batch.Context.Variables))
            {
                grouped.Add(group);
            }

            return ObjectsOf(objects, grouped, grouped.All, arguments is not null);
        };
    }

    private Task<IReadOnlyList<IReadOnlyList<object>>> LoadComputedAsync() => _items ??= Navigation is null ? ComputeAtRootAsync() : ComputeAsync();

    private async Task<IReadOnlyList<IReadOnlyList<object>>> ComputeAsync()
    {
        var navigation = _source.ComputedFrom!.Binding.Navigation;
        var keys = _batch.Parents.Select(parent => KeyOf(navigation, parent)).ToList();
        var plan = _reader.Begin();
        var computer = ItemComputer.Below(_source, _computed!, _reader.KeysOf(SqlCollection.KeyOf(navigation), keys), plan, _factories);
        var rowSets = await _reader.ReadAllAsync(plan);
        return [.. computer.Of(keys.Select(Cell.OfKey), Input(rowSets)).Select(list => list.Items)];
    }

    private async Task<IReadOnlyList<IReadOnlyList<object>>> ComputeAtRootAsync()
    {
        var most = _schema.Options.MaxComputedFrom;
        var plan = _reader.Begin();
        var (computer, count) = ItemComputer.AtRoot(_source, _computed!, most, plan, _factories);
        var rowSets = await _reader.ReadAllAsync(plan);
        if (rowSets[count]![0, 0].Number > most)
        {
            throw TooMany(most);
        }

        var items = computer.OfAll(Input(rowSets));
        return [.. _batch.Parents.Select(_ => items)];
    }

    private ComputationInput Input(RowBuffer?[] rowSets) =>
        new(_batch.Context.Variables, rowSets, new ComputationMeter(_batch.Context.ResultMeter), _batch.CancellationToken);

    private GraphQLException TooMany(int most)
    {
        var fields = _source.ComputedFrom!.Common.Select(binding => $"\"{Naming.ToCamelCase(binding.Property.Name)}\"");
        var arguments = _source.Field.Computation!.Needs.Select(need => $"\"{need.Argument}\"");
        return new GraphQLException(
            $"\"{_source.Field.GetName()}\" would be computed from more than {most} of type {_schema.DefinitionOf(_source.Field.Computation.SourceType).Name}; narrow it by \"where\", on {string.Join(", ", fields)}, or by {string.Join(", ", arguments)}.",
            EntityErrorCodes.ComputationLimitExceeded);
    }

    private async Task<(RowBuffer Rows, Func<int, object> EntityOf)> ReadAsync(ItemQuery query)
    {
        var plan = _reader.Begin();
        return await _reader.ReadEntitiesAsync(plan, SetOf(plan).Read(query), _item);
    }

    private ItemSet SetOf(PlanBuilder plan) => SetOf(plan, _item, Navigation);

    private ItemSet SetOf(PlanBuilder plan, IEntityType item, INavigationBase? navigation) => navigation is null
        ? new ItemSet(plan, item)
        : new ItemSet(plan, item, navigation, _reader.KeysOf(
            SqlCollection.KeyOf(navigation),
            _batch.Parents.Where((_, index) => _inMemory[index] is null).Select(parent => KeyOf(navigation, parent))));

    /// <summary>The items that a parent has in memory as it was computed; null where it is in the database.</summary>
    private IList? ListInMemory(object? parent) => _source.Binding is { } binding && KeyOf(binding.Navigation, parent) is 0 or "" or null
        ? MemoryLists.ListOf(PropertyReader.Of(_source.Binding!.Property)(parent!)!)
        : null;

    private static IReadOnlyList<object> ObjectsOf(GroupObjects objects, RowBuffer rows, RowRange range, bool isKeyed) => range.Length == 0 && !isKeyed
        ? [objects.Read(rows.Missing, 0)]
        : [.. IndexesOf(range).Select(row => objects.Read(rows, row))];

    private static RowRange RangeOf(RowBuffer rows, INavigationBase? navigation, object? parent) =>
        navigation is null ? rows.All : rows.Of(Cell.OfKey(KeyOf(navigation, parent)));

    private static IEnumerable<int> IndexesOf(RowRange range) => Enumerable.Range(range.Start, range.Length);

    private static object KeyOf(INavigationBase navigation, object? parent) =>
        PropertyReader.Of(SqlCollection.KeyOf(navigation).PropertyInfo!)(parent!)!;
}
