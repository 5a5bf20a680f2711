namespace Contested.GraphQL.EntityFrameworkCore.Plans.Computed;

/// <summary>The objects that are made of what the statements of an operation have read, with the navigations that are loaded. An entity is one object.</summary>
/// <param name="sources">The entities that items are computed from.</param>
/// <param name="rowSets">The rows that are known so far.</param>
/// <param name="meter">Is told how much memory the objects take.</param>
internal sealed class EntityGraph(EntitySource sources, RowBuffer?[] rowSets, ComputationMeter meter)
{
    private readonly Dictionary<(IEntityType Type, object Key), object> _entities = [];
    private readonly HashSet<(object Owner, RelatedSource Related)> _set = new(ByReference.Instance);

    /// <summary>Gives the entities of a parent, in order.</summary>
    /// <param name="parent">The key of the parent.</param>
    public IReadOnlyList<object> Of(Cell parent)
    {
        var rows = rowSets[sources.RowSet]!;
        return Read(sources, rows, rows.Of(parent));
    }

    private object[] Read(EntitySource entities, RowBuffer rows, RowRange range)
    {
        var read = new object[range.Length];
        for (var index = 0; index < read.Length; index++)
        {
            read[index] = Read(entities, rows, range.Start + index);
        }

        return read;
    }

    private object Read(EntitySource entities, RowBuffer rows, int row)
    {
        var (entity, identity) = entities.Read(rows, row);
        if (identity is { } known && sources.Related.Count > 0 && !_entities.TryAdd(known, entity))
        {
            entity = _entities[known];
        }
        else
        {
            meter.Count(rows.Width);
        }

        foreach (var related in entities.Related)
        {
            if (related.IsOf(entity) && _set.Add((entity, related)))
            {
                Load(entity, related);
            }
        }

        return entity;
    }

    private void Load(object owner, RelatedSource related)
    {
        var rows = rowSets[related.RowSet]!;
        foreach (var entity in Read(related, rows, related.Of(owner, rows)))
        {
            related.Set(owner, entity);
        }
    }

    private sealed class ByReference : IEqualityComparer<(object Owner, RelatedSource Related)>
    {
        public static ByReference Instance { get; } = new();

        public bool Equals((object Owner, RelatedSource Related) x, (object Owner, RelatedSource Related) y) =>
            ReferenceEquals(x.Owner, y.Owner) && ReferenceEquals(x.Related, y.Related);

        public int GetHashCode((object Owner, RelatedSource Related) obj) =>
            HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj.Owner), obj.Related);
    }
}
