namespace Contested.GraphQL.EntityFrameworkCore.Definitions;

/// <summary>How the items of a field are computed in C# from other entities of their parent, whatever the classes.</summary>
internal abstract class ItemComputation(LambdaExpression source, LambdaExpression predicate, Type sourceType)
{
    /// <summary>The navigation to the entities.</summary>
    public FieldDescriptor Source { get; } = new(source);

    public Type SourceType { get; } = sourceType;

    /// <summary>What the entities must satisfy, whatever the arguments.</summary>
    public LambdaExpression Predicate { get; } = predicate;

    /// <summary>Computes the items of one parent.</summary>
    /// <param name="entities">The entities that pass the arguments, or only lack a value to pass.</param>
    /// <param name="counted">What reads the properties with such values.</param>
    public abstract IReadOnlyList<object> Compute(IEnumerable<object> entities, IReadOnlyList<Func<object, object?>> counted);
}

/// <summary>How the items of a field are computed in C# from other entities of their parent.</summary>
/// <param name="source">The navigation to the entities.</param>
/// <param name="predicate">What the entities must satisfy, whatever the arguments.</param>
/// <param name="compute">Computes the items of one parent from what passes the arguments, and from what only lacks a value to pass.</param>
internal sealed class ItemComputation<TSource, TItem>(
    LambdaExpression source, LambdaExpression predicate, Func<IReadOnlyList<TSource>, IReadOnlyList<TSource>, IReadOnlyList<TItem>> compute)
    : ItemComputation(source, predicate, typeof(TSource))
    where TItem : class
{
    public override IReadOnlyList<object> Compute(IEnumerable<object> entities, IReadOnlyList<Func<object, object?>> counted)
    {
        var sources = entities.ToLookup(entity => counted.All(read => read(entity) is not null));
        return compute([.. sources[true].Cast<TSource>()], [.. sources[false].Cast<TSource>()]);
    }
}
