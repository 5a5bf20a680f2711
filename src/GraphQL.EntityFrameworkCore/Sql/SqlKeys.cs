namespace Contested.GraphQL.EntityFrameworkCore.Sql;

/// <summary>The keys of entities in a scope.</summary>
internal static class SqlKeys
{
    /// <summary>The key of an entity, without a join to its table where the one that refers to it has the same value.</summary>
    /// <param name="first">The first entity of the scope.</param>
    /// <param name="path">How the entity is reached from there.</param>
    /// <param name="key">The property of the key.</param>
    public static SqlText Column(SqlEntity first, IReadOnlyList<INavigation> path, IReadOnlyProperty key)
    {
        if (path is [])
        {
            return first.Column(key);
        }

        var referrer = path.SkipLast(1).Aggregate(first, (entity, navigation) => entity.Follow(navigation));
        return path[^1].ForeignKey is { Properties: [var foreignKey], PrincipalKey.Properties: [var principalKey] } && principalKey == key
            ? referrer.Column(foreignKey)
            : referrer.Follow(path[^1]).Column(key);
    }
}
