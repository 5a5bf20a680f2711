namespace Contested.GraphQL.EntityFrameworkCore.Plans.Computed;

/// <summary>Makes computed items of what the statements read that it adds to a plan: the same in a plan and field by field.</summary>
internal sealed class ItemComputer
{
    private readonly ItemComputation _computation;
    private readonly ComputedQuery _query;
    private readonly Func<object, bool>? _isShown;
    private readonly EntitySource _entities;
    private readonly StoredItems? _stored;
    private readonly List<Func<MemoryItem, bool>> _conditions;
    private readonly ItemOrder _order;

    private ItemComputer(
        CollectionSource source, ComputedQuery query, ParentKeys parents, (List<FilterCondition> OfStored, List<FilterCondition> Others) where, PlanBuilder plan, EntityFactories factories)
    {
        var from = source.ComputedFrom!;
        var type = from.Binding.Navigation.TargetEntityType;
        var rows = new ItemSet(plan, type, from.Binding.Navigation, parents).Read(query.Entities);
        Entities = new EntityRows(rows, type, from.Related, plan, factories);
        _entities = Entities.Source();
        _computation = source.Field.Computation!;
        _query = query;
        _isShown = from.IsShown;

        // The stored items are only read where something of them is asked.
        StoredItems? stored = null;
        StoredItems Stored() => stored ??= new StoredItems(plan, from, parents, where.OfStored);
        var told = new StoredConditions(from.Common, condition => Stored().Add(condition));
        _conditions = [.. where.Others.Select(condition => condition.InMemory(told))];
        _order = new ItemOrder(query.Order, plan.EntityOf(source.Field.ItemType), told, key => Stored().Add(key));
        _stored = where.OfStored.Count > 0 ? Stored() : stored;
    }

    /// <summary>The entities that the items are computed from.</summary>
    public EntityRows Entities { get; }

    /// <summary>The items of objects.</summary>
    /// <param name="source">The field.</param>
    /// <param name="query">What is asked of it.</param>
    /// <param name="parents">The keys of the objects.</param>
    /// <param name="plan">Gets the statements.</param>
    /// <param name="factories">Makes entities of columns.</param>
    /// <exception cref="GraphQLException">Something is asked that is known neither in memory nor of the stored items.</exception>
    public static ItemComputer Below(CollectionSource source, ComputedQuery query, ParentKeys parents, PlanBuilder plan, EntityFactories factories) =>
        new(source, query, parents, Split(source, query), plan, factories);

    /// <summary>The items of a field of the root: none where there are too many entities.</summary>
    /// <param name="source">The field.</param>
    /// <param name="query">What is asked of it.</param>
    /// <param name="mostEntities">How many entities the items may be computed from.</param>
    /// <param name="plan">Gets the statements.</param>
    /// <param name="factories">Makes entities of columns.</param>
    /// <returns>What makes the items, and the row set with the number of entities, or of one more than allowed where there are more.</returns>
    /// <exception cref="GraphQLException">Something is asked that is known neither in memory nor of the stored items.</exception>
    public static (ItemComputer Computer, int Count) AtRoot(
        CollectionSource source, ComputedQuery query, int mostEntities, PlanBuilder plan, EntityFactories factories)
    {
        var where = Split(source, query);
        var (parents, count) = ComputedParents.Of(source.ComputedFrom!, query, where.OfStored, mostEntities, plan);
        return (new ItemComputer(source, query, parents, where, plan, factories), count);
    }

    /// <summary>Gives the items of each parent, in order.</summary>
    /// <param name="parents">The keys of the parents.</param>
    /// <param name="input">What they are computed from.</param>
    public IEnumerable<(Cell Parent, IReadOnlyList<object> Items)> Of(IEnumerable<Cell> parents, ComputationInput input)
    {
        var compute = Begin(input);
        return parents.Select(parent => (parent, (IReadOnlyList<object>)_order.Sort(compute(parent))));
    }

    /// <summary>Gives the items of all parents, in order.</summary>
    public List<object> OfAll(ComputationInput input) =>
        _order.Sort(input.RowSets[Entities.Rows.Index]!.Keys(0).SelectMany(Begin(input)));

    private static (List<FilterCondition> OfStored, List<FilterCondition> Others) Split(CollectionSource source, ComputedQuery query)
    {
        var told = new StoredConditions(source.ComputedFrom!.Common, _ => throw new NotSupportedException("Conditions are only told apart here."));
        var groups = query.Where.Single.ToLookup(condition => condition.IsOf(told));
        return ([.. groups[true]], [.. groups[false]]);
    }

    private Func<Cell, IEnumerable<MemoryItem>> Begin(ComputationInput input)
    {
        var graph = new EntityGraph(_entities, input.RowSets, input.Meter);
        var given = _query.Arguments.Evaluate(input.Variables);
        var find = _stored?.In(input.RowSets);
        return parent =>
        {
            input.CancellationToken.ThrowIfCancellationRequested();
            var items = _computation.Compute(graph.Of(parent), given).Where(item => _isShown?.Invoke(item) != false).Select(View).OfType<MemoryItem>()
                .Where(item => _conditions.TrueForAll(isMet => isMet(item))).ToList();
            input.Meter.Count(items.Count);
            input.Meter.Tell();
            return items;
        };

        MemoryItem? View(object item) => find is null
            ? new MemoryItem(item, null, 0, input.Variables)
            : find(item) is var (rows, row) ? new MemoryItem(item, rows, row, input.Variables) : null;
    }
}
