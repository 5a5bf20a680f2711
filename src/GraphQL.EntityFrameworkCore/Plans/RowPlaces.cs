namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>Where the entities that computed items lead to are among the rows of a plan.</summary>
/// <param name="entities">The entities that the items are computed from, and what is loaded with them.</param>
internal sealed class RowPlaces(EntityRows entities)
{
    private readonly RowSetBuilder _rows = entities.Rows;

    /// <summary>
    /// Gives the places of the items of a list: the entities that they are computed from and those loaded with these, or else what
    /// these refer to. None where entities of the class are in none of these places. Only a place that is used selects columns.
    /// </summary>
    public IReadOnlyList<Func<RowPlace>> Of(Type itemType) => ReadAs(itemType) is { Count: > 0 } places
        ? places
        : [.. References().Where(reference => IsCompatible(reference.TargetEntityType, itemType)).Select(Referred)];

    /// <summary>
    /// Gives the places of what a reference of an item leads to: where that is of another class than what items are computed from,
    /// that of a reference of the same name; or else all that have been read, and what the only reference to the class leads to.
    /// </summary>
    public IReadOnlyList<Func<RowPlace>> Of(INavigation reference, Type type)
    {
        var places = ReadAs(type);
        if (IsCompatible(entities.Type, type))
        {
            return places;
        }

        var candidates = References().Where(navigation => navigation.ForeignKey.PrincipalKey == reference.ForeignKey.PrincipalKey).ToList();
        if (candidates.Find(navigation => navigation.Name == reference.Name) is { } same)
        {
            return [ReadOrReferred(same)];
        }

        return candidates is [var only] && Loaded(only) is null ? [.. places, Referred(only)] : places;
    }

    private List<Func<RowPlace>> ReadAs(Type type) =>
        [.. entities.All.Where(known => IsCompatible(known.Type, type) && known.Type.FindPrimaryKey()!.Properties.Count == 1).Select(Read)];

    private static Func<RowPlace> Read(EntityRows read) =>
        () => new(read.Rows, read.Rows.Scope.First, read.Rows.Add(read.Rows.Scope.First, read.Type.FindPrimaryKey()!.Properties[0]).Index);

    private Func<RowPlace> Referred(INavigation reference) =>
        () => new(_rows, _rows.Scope.First.Follow(reference), _rows.Add(_rows.Scope.First, reference.ForeignKey.Properties[0]).Index);

    private IEnumerable<INavigation> References() => entities.Type.GetNavigations().Where(navigation => navigation.IsOnDependent);

    private EntityRows? Loaded(INavigation reference) => entities.Related.FirstOrDefault(related => related.Navigation == reference);

    private Func<RowPlace> ReadOrReferred(INavigation reference) => Loaded(reference) is { } loaded ? Read(loaded) : Referred(reference);

    private static bool IsCompatible(IEntityType entity, Type clrType) => clrType.IsAssignableFrom(entity.ClrType) || entity.ClrType.IsAssignableFrom(clrType);
}

/// <summary>A place of entities in the rows of a statement.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Entity">The entity there.</param>
/// <param name="Column">The column with its key.</param>
internal sealed record RowPlace(RowSetBuilder Rows, SqlEntity Entity, int Column);
