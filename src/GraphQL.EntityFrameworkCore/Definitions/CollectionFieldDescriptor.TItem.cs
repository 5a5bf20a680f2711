namespace Contested.GraphQL.EntityFrameworkCore.Definitions;

/// <summary>Takes the definition of a field of several entities.</summary>
/// <typeparam name="TItem">The class of the entities.</typeparam>
public sealed class CollectionFieldDescriptor<TItem> : CollectionFieldDescriptor
    where TItem : class
{
    internal CollectionFieldDescriptor(LambdaExpression? navigation)
        : base(navigation, typeof(TItem))
    {
    }

    /// <summary>Names the field; by default the property in camel case.</summary>
    /// <param name="name">The name.</param>
    public new CollectionFieldDescriptor<TItem> Name(string name)
    {
        base.Name(name);
        return this;
    }

    /// <summary>Describes the field, in Markdown; by default the summary of the property.</summary>
    /// <param name="description">The description.</param>
    public new CollectionFieldDescriptor<TItem> Description(string description)
    {
        base.Description(description);
        return this;
    }

    /// <summary>Pages the entities: the field becomes a connection.</summary>
    public CollectionFieldDescriptor<TItem> UsePaging()
    {
        (IsPaged, HasConnectionArguments) = (true, true);
        return this;
    }

    /// <summary>
    /// Pages the entities, and leaves out the arguments that all connections of their type have, so that the items of computed
    /// objects, which are in memory, can be paged as well.
    /// </summary>
    public CollectionFieldDescriptor<TItem> UsePagingOnly()
    {
        (IsPaged, HasConnectionArguments) = (true, false);
        return this;
    }

    /// <summary>Lets clients filter: the field gets the argument <c>where</c>.</summary>
    public CollectionFieldDescriptor<TItem> UseFiltering()
    {
        IsFiltered = true;
        return this;
    }

    /// <summary>Lets clients sort: the field gets the argument <c>order</c>.</summary>
    public CollectionFieldDescriptor<TItem> UseSorting()
    {
        IsSorted = true;
        return this;
    }

    /// <summary>Leaves only the entities that satisfy a condition.</summary>
    /// <param name="predicate">The condition.</param>
    public CollectionFieldDescriptor<TItem> Where(Expression<Func<TItem, bool>> predicate)
    {
        Predicate = predicate;
        return this;
    }

    /// <summary>Sorts the entities where the client does not say how, nulls last; further calls sort those that are equal so far.</summary>
    /// <param name="property">The property to sort by.</param>
    /// <typeparam name="TValue">The type of its values.</typeparam>
    public CollectionFieldDescriptor<TItem> OrderBy<TValue>(Expression<Func<TItem, TValue>> property)
    {
        DefaultOrder.Add(new DefaultSort(property, IsDescending: false));
        return this;
    }

    /// <summary>As <see cref="OrderBy{TValue}"/>, the greatest value first, nulls still last.</summary>
    /// <param name="property">The property to sort by.</param>
    /// <typeparam name="TValue">The type of its values.</typeparam>
    public CollectionFieldDescriptor<TItem> OrderByDescending<TValue>(Expression<Func<TItem, TValue>> property)
    {
        DefaultOrder.Add(new DefaultSort(property, IsDescending: true));
        return this;
    }

    /// <summary>
    /// Gives the field a Boolean argument. Where it is true, the items are those of another navigation of the parent; all else that is
    /// asked for holds for them as well.
    /// </summary>
    /// <param name="argument">
    /// The name of the argument. Where the connections of the items' type have a Boolean argument of that name, it is one and the same,
    /// and means both.
    /// </param>
    /// <param name="navigation">The navigation from the parent to the other items.</param>
    /// <param name="description">The description of the argument at this field, in Markdown.</param>
    /// <typeparam name="TParent">The class of the parents.</typeparam>
    public CollectionFieldDescriptor<TItem> UseAlternative<TParent>(
        string argument, Expression<Func<TParent, IEnumerable<TItem>>> navigation, string description)
    {
        Alternative = new FlaggedItems(navigation, argument, description);
        return this;
    }

    /// <summary>
    /// Gives the field arguments. Where one of them has a value, the items are those of another navigation of the parent whose row of the
    /// join entity satisfies a condition; all else that is asked for holds for them as well.
    /// </summary>
    /// <param name="navigation">The navigation from the parent to the other items, many to many.</param>
    /// <param name="condition">
    /// The condition on a row of the join entity and the arguments, as
    /// <see cref="ConnectionArgumentsDescriptor{TEntity, TArguments}.Filter{TValue}"/> takes it.
    /// </param>
    /// <typeparam name="TParent">The class of the parents.</typeparam>
    /// <typeparam name="TJoin">The class of the join entity.</typeparam>
    /// <typeparam name="TArguments">The class of the arguments.</typeparam>
    public CollectionFieldDescriptor<TItem> UseAlternative<TParent, TJoin, TArguments>(
        Expression<Func<TParent, IEnumerable<TItem>>> navigation, Expression<Func<TJoin, TArguments, bool>> condition)
        where TJoin : class
        where TArguments : FieldArguments, new()
    {
        Alternative = new JoinedItems(navigation, ArgumentsDefinition.Of(typeof(TArguments)), condition);
        return this;
    }

    /// <summary>
    /// Gives the field arguments. Where one of them has a value, the items are not those in the database, but computed in C# from
    /// entities of the parent: one statement loads these for all parents, with their columns and with the related entities that are
    /// named. The computed items have the default key, and their related objects in memory, in order; lists of theirs can be paged,
    /// but neither filtered nor sorted by the client. A field of an object is a list without pages then; one of the root has pages, and
    /// shows what is computed of all parents that have a stored item: the items of one after those of another, by their keys.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Items may have, in memory or by key, the entities they are computed from and those loaded with these, unchanged, and by key
    /// what a reference of the same name leads to from one of these. Such items are planned; below an object they cost no round trip
    /// of their own. Any other operation is executed field by field. The computation must depend on nothing but what it is given.
    /// </para>
    /// <para>
    /// <see cref="Where"/>, <see cref="OrderBy{TValue}"/> and what the client filters and sorts by hold for computed items, too: the
    /// database tells what <see cref="Common"/> names of the stored items, and all else is compared in memory, which does not have
    /// lists and related entities. Items that are equal in an order are in that of the computation.
    /// </para>
    /// </remarks>
    /// <param name="source">The navigation from the parent to the entities.</param>
    /// <param name="compute">Computes the items of one parent, in order, from the entities in the order of their primary key, and the arguments.</param>
    /// <param name="configure">Says which entities are loaded, and what with them; all, and nothing, where null.</param>
    /// <typeparam name="TParent">The class of the parents.</typeparam>
    /// <typeparam name="TSource">The class of the entities.</typeparam>
    /// <typeparam name="TArguments">The class of the arguments.</typeparam>
    public CollectionFieldDescriptor<TItem> ComputeFrom<TParent, TSource, TArguments>(
        Expression<Func<TParent, IEnumerable<TSource>>> source,
        Func<IReadOnlyList<TSource>, TArguments, IReadOnlyList<TItem>> compute,
        Action<ComputationDescriptor<TSource, TArguments>>? configure = null)
        where TSource : class
        where TArguments : FieldArguments, new()
    {
        Computation = new ItemComputation<TSource, TArguments, TItem>(source, compute);
        configure?.Invoke(new ComputationDescriptor<TSource, TArguments>(Computation));
        return this;
    }

    /// <summary>
    /// Names what a computed item has in common with one of the same parent in the database that it is another view of: columns and
    /// references that together tell a stored item from all others. Each computed item has such a stored one, or is not found by them.
    /// </summary>
    /// <param name="properties">The properties.</param>
    public CollectionFieldDescriptor<TItem> Common(params Expression<Func<TItem, object?>>[] properties)
    {
        Computation!.Common.AddRange(properties);
        return this;
    }
}
