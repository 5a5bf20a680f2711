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
        IsPaged = true;
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
    /// Gives the field the arguments that connections of another class have. Where one of them is given, the items are not those
    /// in the database, but computed in C# from the entities that pass: one statement loads these for all parents, with their
    /// columns but without related entities. The computed items have the default key and their related objects in memory; fields
    /// of theirs can be neither paged nor filtered.
    /// </summary>
    /// <remarks>
    /// Items may have, in memory or by key, the entities they are computed from, unchanged, and by key what a reference of the same
    /// name leads to from one of these. Such items are planned, and cost no round trip of their own; any other operation is
    /// executed field by field.
    /// </remarks>
    /// <param name="source">The navigation from the parent to the entities.</param>
    /// <param name="predicate">What the entities must satisfy, whatever the arguments.</param>
    /// <param name="compute">
    /// Computes the items of one parent, in order, from the entities that pass the arguments, and from those that only lack the
    /// value that an argument with <see cref="ConnectionArgumentDescriptor.CountWithoutValue"/> asks for.
    /// </param>
    /// <typeparam name="TParent">The class of the parents.</typeparam>
    /// <typeparam name="TSource">The class of the entities.</typeparam>
    public CollectionFieldDescriptor<TItem> ComputeFrom<TParent, TSource>(
        Expression<Func<TParent, IEnumerable<TSource>>> source,
        Expression<Func<TSource, bool>> predicate,
        Func<IReadOnlyList<TSource>, IReadOnlyList<TSource>, IReadOnlyList<TItem>> compute)
        where TSource : class
    {
        Computation = new ItemComputation<TSource, TItem>(source, predicate, compute);
        return this;
    }
}
