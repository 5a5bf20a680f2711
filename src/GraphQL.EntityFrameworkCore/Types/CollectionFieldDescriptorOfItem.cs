using System.Linq.Expressions;

namespace Contested.GraphQL.EntityFrameworkCore;

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
        DefaultOrder.Add(property);
        return this;
    }
}
