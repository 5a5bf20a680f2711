using System.Linq.Expressions;
using Contested.GraphQL.EntityFrameworkCore.Paging;
using Contested.GraphQL.EntityFrameworkCore.Sorting;
using Contested.GraphQL.Execution.Plans;

namespace Contested.GraphQL.EntityFrameworkCore.Sql;

/// <summary>An order and places in it, in SQL, as <see cref="PageQuery{TItem}"/> and <see cref="KeysetCondition"/> have them.</summary>
internal sealed class SqlOrder(IReadOnlyList<SortKey> keys, bool isBackward, SqlDialect dialect)
{
    public IReadOnlyList<SortKey> Keys => keys;

    /// <summary>
    /// Whether no index serves the order as a whole, because of the nulls in its first key, but one serves it for those with a value
    /// and one for those without.
    /// </summary>
    public bool IsFasterInHalves => keys.All(key => key.Value.Body is MemberExpression { Expression: ParameterExpression })
        && keys[0].IsNullable
        && !dialect.IndexesServe(keys[0].IsDescending != isBackward, isBackward);

    /// <summary>What to sort by.</summary>
    public SqlText OrderBy(SqlEntity entity) => SqlText.Join(", ", keys.Select(key => dialect.Order(
        SqlExpressions.Column(key.Value.Body, entity).Column,
        key.IsDescending != isBackward,
        key.IsNullable ? isBackward : null)));

    /// <summary>What to sort the rows by that have a value in the first key, or those that have none.</summary>
    public SqlText OrderHalf(SqlEntity entity, bool hasValue) => SqlText.Join(", ", keys.Skip(hasValue ? 0 : 1).Select(key => dialect.Order(
        SqlExpressions.Column(key.Value.Body, entity).Column,
        key.IsDescending != isBackward,
        key.IsNullable && key != keys[0] ? isBackward : null)));

    /// <summary>The condition that a row has a value in the first key, or has none.</summary>
    public SqlText IsInHalf(SqlEntity entity, bool hasValue)
    {
        var column = SqlExpressions.Column(keys[0].Value.Body, entity).Column;
        return hasValue ? $"{column} IS NOT NULL" : (SqlText)$"{column} IS NULL";
    }

    /// <summary>The condition that an item lies behind a place, or ahead of it.</summary>
    /// <param name="entity">The item.</param>
    /// <param name="place">The values of the place by key; null for a key where it has none.</param>
    /// <param name="isAhead">Whether the items ahead are wanted.</param>
    public SqlText Beyond(SqlEntity entity, IReadOnlyList<PlanValue?> place, bool isAhead)
    {
        SqlText? condition = null;
        for (var index = keys.Count - 1; index >= 0; index--)
        {
            var key = keys[index];
            var (column, property) = SqlExpressions.Column(key.Value.Body, entity);
            var parameter = place[index] is { } value ? SqlValues.Parameter(value, property) : null;
            var beyond = Beyond(key, column, parameter, isAhead, orEqual: false);
            condition = condition is null
                ? beyond
                : $"({Beyond(key, column, parameter, isAhead, orEqual: true)} AND ({beyond} OR ({Equal(column, parameter)} AND {condition})))";
        }

        return condition!;
    }

    // That a value lies beyond the place or at it follows from the rest, but only so is it a range of an index.
    private static SqlText Beyond(SortKey key, SqlText column, SqlParameter? place, bool isAhead, bool orEqual)
    {
        if (place is null)
        {
            return orEqual ? SqlText.True : isAhead ? (SqlText)$"{column} IS NOT NULL" : SqlText.False;
        }

        var sign = (isAhead == key.IsDescending ? ">" : "<") + (orEqual ? "=" : string.Empty);
        SqlText compared = $"{column} {sign} {place}";
        return isAhead || !key.IsNullable ? compared : $"({compared} OR {column} IS NULL)";
    }

    private static SqlText Equal(SqlText column, SqlParameter? place) => place is null ? (SqlText)$"{column} IS NULL" : (SqlText)$"{column} = {place}";
}
