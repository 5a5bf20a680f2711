namespace Contested.GraphQL.EntityFrameworkCore.Plans.Computed;

/// <summary>Entities that a statement of a plan under construction will read, to make objects of them, and what is loaded with them.</summary>
internal sealed class EntityRows
{
    private readonly EntityReader _reader;
    private readonly (INavigationBase Navigation, PropertyInfo OwnerKey)? _owner;

    /// <summary>Selects the columns of the entities, and adds the statements that read what is loaded with them.</summary>
    /// <param name="rows">The rows of the entities.</param>
    /// <param name="type">The class of the entities.</param>
    /// <param name="related">What is loaded with them.</param>
    /// <param name="plan">Gets the statements.</param>
    /// <param name="factories">Makes entities of columns.</param>
    /// <exception cref="PlanningException">There is no way to make such entities of columns.</exception>
    public EntityRows(RowSetBuilder rows, IEntityType type, IReadOnlyList<RelatedNavigation> related, PlanBuilder plan, EntityFactories factories)
    {
        Rows = rows;
        Type = type;
        _reader = new EntityReader(rows, type, factories);
        Related = [.. related.Select(navigation => new EntityRows(navigation, rows, plan, factories))];
    }

    private EntityRows(RelatedNavigation related, RowSetBuilder owners, PlanBuilder plan, EntityFactories factories)
        : this(RowsOf(related.Navigation, owners, plan), related.Navigation.TargetEntityType, related.Below, plan, factories)
    {
        var ownerKey = related.Navigation is INavigation { IsCollection: false } reference
            ? reference.ForeignKey.Properties[0]
            : SqlCollection.KeyOf(related.Navigation);
        _owner = (related.Navigation, ownerKey.PropertyInfo!);
    }

    public RowSetBuilder Rows { get; }

    public IEntityType Type { get; }

    /// <summary>The navigation by which the entities are loaded; null where they are what items are computed from.</summary>
    public INavigationBase? Navigation => _owner?.Navigation;

    /// <summary>What is loaded with the entities.</summary>
    public IReadOnlyList<EntityRows> Related { get; }

    /// <summary>These entities, and all that is loaded with them.</summary>
    public IEnumerable<EntityRows> All => Related.SelectMany(related => related.All).Prepend(this);

    /// <summary>Gives what makes the entities, once the plan is complete.</summary>
    public EntitySource Source() => new(_reader, Type, RelatedSources());

    private IReadOnlyList<RelatedSource> RelatedSources() =>
        [.. Related.Select(related => new RelatedSource(related._owner!.Value.Navigation, related._owner.Value.OwnerKey, related._reader, related.RelatedSources()))];

    private static RowSetBuilder RowsOf(INavigationBase navigation, RowSetBuilder owners, PlanBuilder plan)
    {
        var target = navigation.TargetEntityType;
        if (navigation is INavigation { IsCollection: false } reference)
        {
            // The foreign keys of the owners are enough, so nothing is joined to these.
            var keys = owners.KeysOf(owners.Scope.First with { Path = [reference] }, reference.ForeignKey.PrincipalKey.Properties[0]);
            return new RowSetBuilder(plan, new KeyedEntities(keys, target), null, keys);
        }

        var items = new ItemSet(plan, target, navigation, owners.KeysOf(owners.Scope.First, SqlCollection.KeyOf(navigation)));
        return items.Read(ItemQueryReader.Sorted(target, _ => [], plan.Dialect));
    }
}
