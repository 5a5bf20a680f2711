namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>Where the values of a field come from, as a planner needs to know it.</summary>
internal abstract record FieldSource;

/// <summary>A field with the value of a property.</summary>
internal sealed record BoundSource(FieldBinding Binding) : FieldSource;

/// <summary>A field with several entities, paged or not.</summary>
/// <param name="Coordinate">The schema coordinate of the field, such as <c>Engagement.claims</c>.</param>
/// <param name="Field">The descriptor of the field.</param>
/// <param name="Binding">The collection of the parent; null at the root.</param>
internal sealed record CollectionSource(string Coordinate, CollectionFieldDescriptor Field, CollectionBinding? Binding) : FieldSource
{
    /// <summary>The collection of the parent where an argument asks for <see cref="CollectionFieldDescriptor.Alternative"/>; null where there is none.</summary>
    public CollectionBinding? Alternative { get; init; }

    /// <summary>The entities that items are computed from; null where the items never are.</summary>
    public ComputedSource? ComputedFrom { get; init; }
}

/// <summary>The entities that the items of a field are computed from.</summary>
/// <param name="Binding">The collection of the parent with the entities.</param>
/// <param name="Related">What is loaded with them.</param>
/// <param name="Items">The collection of the parent with the stored items; null where these have nothing in common with computed ones.</param>
/// <param name="Common">What both have in common.</param>
/// <param name="IsShown">Tells whether a computed item is one that the field has at all; null where each is.</param>
internal sealed record ComputedSource(
    CollectionBinding Binding,
    IReadOnlyList<RelatedNavigation> Related,
    CollectionBinding? Items,
    IReadOnlyList<FieldBinding> Common,
    Func<object, bool>? IsShown);

/// <summary>A field of the root with one entity.</summary>
internal sealed record SingleSource(SingleFieldDescriptor Field) : FieldSource;

/// <summary>A field with the number of all entities of a class that satisfy a condition.</summary>
internal sealed record CountSource(Type ItemType, LambdaExpression? Predicate) : FieldSource;

/// <summary>A field with the global identifier of a node.</summary>
internal sealed record NodeIdSource : FieldSource;

/// <summary>The field of the root with the node of a global identifier.</summary>
internal sealed record NodeSource : FieldSource;

/// <summary>The field of the root with the nodes of several global identifiers.</summary>
internal sealed record NodesSource : FieldSource;

/// <summary>A field of a connection, of its edges or of its page info.</summary>
internal sealed record ConnectionSource(ConnectionPart Part) : FieldSource;

/// <summary>A field of a connection with the number of other items than an argument leaves.</summary>
internal sealed record ArgumentCountSource(ArgumentCount Count) : FieldSource;

/// <summary>A field of a connection with groups of its items.</summary>
/// <param name="IsKeyed">Whether there are keys to group by; otherwise all items are one group.</param>
internal sealed record GroupsSource(bool IsKeyed) : FieldSource;

/// <summary>A field of a group with functions of a value.</summary>
internal sealed record AggregateSource(AggregateDescriptor Value) : FieldSource;

/// <summary>A field with a function of the items of a group, or of a value of theirs.</summary>
internal sealed record AggregateFunctionSource(AggregateFunction Function) : FieldSource;

/// <summary>A field with the key of a group, or with a part of the key.</summary>
/// <param name="Key">The part; null for the whole.</param>
internal sealed record GroupKeySource(GroupKey? Key) : FieldSource;

/// <summary>The field of the root that searches.</summary>
/// <param name="Index">Finds the entities.</param>
internal sealed record SearchSource(SearchIndex Index) : FieldSource;

/// <summary>A field of a hit of a search, or of a highlight of it.</summary>
internal sealed record HitSource(HitPart Part) : FieldSource;

/// <summary>What can be told of the values of many items at once.</summary>
internal enum AggregateFunction
{
    Count,
    Min,
    Max,
    Sum,
    Average,
}
