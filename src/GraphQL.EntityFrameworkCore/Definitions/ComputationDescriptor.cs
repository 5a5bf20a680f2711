namespace Contested.GraphQL.EntityFrameworkCore.Definitions;

/// <summary>Takes the definition of the entities that the items of a field are computed from.</summary>
/// <typeparam name="TSource">The class of the entities.</typeparam>
/// <typeparam name="TArguments">The class of the arguments.</typeparam>
public sealed class ComputationDescriptor<TSource, TArguments>
    where TSource : class
    where TArguments : FieldArguments, new()
{
    private readonly ItemComputation _computation;

    internal ComputationDescriptor(ItemComputation computation) => _computation = computation;

    /// <summary>Leaves only the entities that satisfy a condition, whatever the arguments.</summary>
    /// <param name="predicate">The condition.</param>
    public ComputationDescriptor<TSource, TArguments> Where(Expression<Func<TSource, bool>> predicate)
    {
        _computation.Predicate = predicate;
        return this;
    }

    /// <summary>Has the database leave, where an argument has a value, only the entities that satisfy a condition.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="condition">The condition, as <see cref="ConnectionArgumentsDescriptor{TEntity, TArguments}.Filter{TValue}"/> takes it.</param>
    /// <typeparam name="TValue">The type of the argument.</typeparam>
    public ComputationDescriptor<TSource, TArguments> Filter<TValue>(
        Expression<Func<TArguments, TValue>> argument, Expression<Func<TSource, TArguments, bool>> condition)
    {
        _computation.Filters.Add(ArgumentFilter.Of(argument, condition));
        return this;
    }

    /// <summary>
    /// At the root: has the database pass over parents none of whose stored items satisfies a condition where an argument has a value.
    /// Nothing that is shown may be computed of their entities then.
    /// </summary>
    /// <param name="argument">The argument.</param>
    /// <param name="condition">The condition, as <see cref="ConnectionArgumentsDescriptor{TEntity, TArguments}.Filter{TValue}"/> takes it.</param>
    /// <typeparam name="TItem">The class of the items.</typeparam>
    /// <typeparam name="TValue">The type of the argument.</typeparam>
    public ComputationDescriptor<TSource, TArguments> Need<TItem, TValue>(
        Expression<Func<TArguments, TValue>> argument, Expression<Func<TItem, TArguments, bool>> condition)
    {
        _computation.Needs.Add(ArgumentFilter.Of(argument, condition));
        return this;
    }

    /// <summary>
    /// Loads related entities with the entities, in the same round trip, one statement for each navigation on the way, and sets the
    /// navigations: a reference, a list in the order of its primary keys, and the reference of a list's item back to its owner. An
    /// entity is one object, however many lead to it. All other navigations are left as the constructor makes them.
    /// </summary>
    /// <param name="navigation">
    /// The way from an entity, such as <c>claim => claim.Citations.Select(citation => citation.Reference)</c>; each navigation on it
    /// is set.
    /// </param>
    /// <typeparam name="TRelated">The class of the related entities, or a list of it.</typeparam>
    public ComputationDescriptor<TSource, TArguments> Include<TRelated>(Expression<Func<TSource, TRelated>> navigation)
    {
        _computation.Included.Add(navigation);
        return this;
    }
}
