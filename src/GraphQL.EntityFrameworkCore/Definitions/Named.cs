namespace Contested.GraphQL.EntityFrameworkCore.Definitions;

/// <summary>Stands, in a condition on entities and arguments, for an entity that an argument names.</summary>
public static class Named
{
    /// <summary>
    /// The entity that satisfies a condition, of which a column can be compared with one of the item, as in
    /// <c>item.Number &lt;= Named.Entity&lt;Shelf&gt;(shelf => shelf.Name == arguments.Shelf).Number</c>. If there is none, the comparison
    /// does not hold.
    /// </summary>
    /// <param name="condition">The condition, which at most one entity satisfies.</param>
    /// <typeparam name="TEntity">The class of the entity.</typeparam>
    /// <exception cref="NotSupportedException">It is called, rather than turned into SQL.</exception>
    public static TEntity Entity<TEntity>(Func<TEntity, bool> condition)
        where TEntity : class =>
        throw new NotSupportedException($"{nameof(Named)}.{nameof(Entity)} only has a meaning in a condition that becomes SQL.");
}
