using System.Linq.Expressions;

namespace Contested.GraphQL.EntityFrameworkCore;

/// <summary>How the items of a field are computed in C# from other entities of their parent.</summary>
internal sealed class ItemComputation<TSource, TItem>(
    LambdaExpression source, LambdaExpression predicate, Func<IReadOnlyList<TSource>, IReadOnlyList<TSource>, IReadOnlyList<TItem>> compute)
    : ItemComputation(source, typeof(TSource))
{
    /// <summary>What the entities must satisfy, whatever the arguments.</summary>
    public LambdaExpression Predicate { get; } = predicate;

    /// <summary>Computes the items of one parent from what passes the arguments, and from what only lacks a value to pass.</summary>
    public Func<IReadOnlyList<TSource>, IReadOnlyList<TSource>, IReadOnlyList<TItem>> Compute { get; } = compute;
}
