using System.Linq.Expressions;
using Contested.GraphQL.EntityFrameworkCore.Paging;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.EntityFrameworkCore.Sources;

/// <summary>Where the items of a field come from, for all parents of a level at once, in one statement.</summary>
internal abstract class ItemSource<TItem>
    where TItem : class
{
    /// <summary>Loads the items of each parent.</summary>
    /// <param name="batch">The parents.</param>
    /// <param name="shape">Filters, sorts and limits the items of one parent.</param>
    public abstract Task<IReadOnlyList<IReadOnlyList<IPageRow>>> LoadAsync(FieldBatch batch, Func<Expression, Expression> shape);

    /// <summary>Tells whether a parent is not in the database, and has its items in memory, in order.</summary>
    /// <param name="parent">The parent.</param>
    public virtual bool IsInMemory(object? parent) => false;

    /// <summary>Counts the items of each parent.</summary>
    /// <param name="batch">The parents.</param>
    /// <param name="count">Filters and counts the items of one parent.</param>
    public abstract Task<IReadOnlyList<int>> CountAsync(FieldBatch batch, Func<Expression, Expression> count);
}
