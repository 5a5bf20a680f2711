namespace Contested.GraphQL.EntityFrameworkCore.Queries;

/// <summary>An order and positions in it, in SQL.</summary>
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
    public SqlText OrderBy(SqlEntity entity) => dialect.OrderBy(Values(entity, null));

    /// <summary>What to sort by: all rows, or where the order is read in halves, those that have a value in the first key, or have none.</summary>
    public IReadOnlyList<OrderedValue> Values(SqlEntity entity, bool? half) =>
    [
        .. keys.Skip(half == false ? 1 : 0).Select(key => new OrderedValue(
            SqlExpressions.Column(key.Value.Body, entity).Column,
            key.IsDescending != isBackward,
            key.IsNullable && (half is null || key != keys[0]) ? isBackward : null)),
    ];

    /// <summary>The condition that a row has a value in the first key, or has none.</summary>
    public SqlText IsInHalf(SqlEntity entity, bool hasValue)
    {
        var column = SqlExpressions.Column(keys[0].Value.Body, entity).Column;
        return hasValue ? $"{column} IS NOT NULL" : (SqlText)$"{column} IS NULL";
    }

    /// <summary>The condition that an item lies behind a position, or ahead of it, where the order is not read backwards.</summary>
    /// <param name="entity">The item.</param>
    /// <param name="position">The values of the sort keys at the position; null where they have none.</param>
    /// <param name="isAhead">Whether it is to lie ahead.</param>
    public SqlText Beyond(SqlEntity entity, IReadOnlyList<PlanValue?> position, bool isAhead)
    {
        SqlText? condition = null;
        for (var index = keys.Count - 1; index >= 0; index--)
        {
            var key = keys[index];
            var (column, property) = SqlExpressions.Column(key.Value.Body, entity);
            var parameter = position[index] is { } value ? SqlValues.Parameter(value, property) : null;
            var beyond = Beyond(key, column, parameter, isAhead, orEqual: false);
            condition = condition is null
                ? beyond
                : $"({Beyond(key, column, parameter, isAhead, orEqual: true)} AND ({beyond} OR ({Equal(column, parameter)} AND {condition})))";
        }

        return condition!;
    }

    // That a value lies beyond the position or at it follows from the rest, but only so is it a range of an index.
    private static SqlText Beyond(SortKey key, SqlText column, SqlParameter? position, bool isAhead, bool orEqual)
    {
        if (position is null)
        {
            return orEqual ? SqlText.True : isAhead ? (SqlText)$"{column} IS NOT NULL" : SqlText.False;
        }

        var sign = (isAhead == key.IsDescending ? ">" : "<") + (orEqual ? "=" : string.Empty);
        SqlText compared = $"{column} {sign} {position}";
        return isAhead || !key.IsNullable ? compared : $"({compared} OR {column} IS NULL)";
    }

    private static SqlText Equal(SqlText column, SqlParameter? position) =>
        position is null ? (SqlText)$"{column} IS NULL" : (SqlText)$"{column} = {position}";
}
