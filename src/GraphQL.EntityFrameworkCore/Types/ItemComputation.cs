using System.Linq.Expressions;

namespace Contested.GraphQL.EntityFrameworkCore;

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
