namespace Contested.GraphQL.EntityFrameworkCore.Definitions;

/// <summary>How the items of a field are computed in C# from other entities of their parent, whatever the classes.</summary>
internal abstract class ItemComputation(LambdaExpression source, Type sourceType, ArgumentsDefinition arguments)
{
    /// <summary>The navigation to the entities.</summary>
    public FieldDescriptor Source { get; } = new(source);

    /// <summary>The class of the parents.</summary>
    public Type ParentType { get; } = source.Parameters[0].Type;

    public Type SourceType { get; } = sourceType;

    /// <summary>The arguments of the field.</summary>
    public ArgumentsDefinition Arguments { get; } = arguments;

    /// <summary>What the entities must satisfy, whatever the arguments; null where all come into question.</summary>
    public LambdaExpression? Predicate { get; set; }

    /// <summary>What the entities must satisfy where an argument has a value.</summary>
    public List<ArgumentFilter> Filters { get; } = [];

    /// <summary>The navigations from the entities to what is loaded with them.</summary>
    public List<LambdaExpression> Included { get; } = [];

    /// <summary>What a stored item must satisfy at the root where an argument has a value, or nothing of its parent is shown.</summary>
    public List<ArgumentFilter> Needs { get; } = [];

    /// <summary>What a computed item and the stored one that it is another view of have in common.</summary>
    public List<LambdaExpression> Common { get; } = [];

    /// <summary>Computes the items of one parent.</summary>
    /// <param name="entities">The entities.</param>
    /// <param name="arguments">The arguments, which are valid.</param>
    public abstract IReadOnlyList<object> Compute(IReadOnlyList<object> entities, FieldArguments arguments);
}

/// <summary>How the items of a field are computed in C# from other entities of their parent.</summary>
/// <param name="source">The navigation to the entities.</param>
/// <param name="compute">Computes the items of one parent.</param>
internal sealed class ItemComputation<TSource, TArguments, TItem>(
    LambdaExpression source, Func<IReadOnlyList<TSource>, TArguments, IReadOnlyList<TItem>> compute)
    : ItemComputation(source, typeof(TSource), ArgumentsDefinition.Of(typeof(TArguments)))
    where TArguments : FieldArguments
    where TItem : class
{
    public override IReadOnlyList<object> Compute(IReadOnlyList<object> entities, FieldArguments arguments) =>
        compute([.. entities.Cast<TSource>()], (TArguments)arguments);
}
