using Contested.GraphQL.EntityFrameworkCore.Aggregates;
using Contested.GraphQL.EntityFrameworkCore.Sql;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>Groups of items, of the root or of each parent; without keys to group by, all items of it are one group.</summary>
/// <param name="item">The items.</param>
/// <param name="navigation">The collection of the parents; null at the root.</param>
/// <param name="keys">A table of the parents' keys, in the column <c>id</c>; null at the root.</param>
/// <param name="conditions">Which items are grouped.</param>
/// <param name="groups">How they are grouped; null for one group.</param>
/// <param name="dialect">The database.</param>
internal sealed class GroupedItems(
    IEntityType item,
    INavigationBase? navigation,
    SqlText? keys,
    Func<SqlEntity, IEnumerable<SqlText>> conditions,
    GroupArguments? groups,
    SqlDialect dialect) : RowSource
{
    private const string Parent = "\"_parent\"";
    private const string Position = "\"_position\"";

    private readonly Dictionary<string, Func<SqlEntity, SqlText>> _columns = new(StringComparer.Ordinal)
    {
        [CountColumn] = _ => AggregateFunctions.Apply(AggregateFunction.Count, SqlText.Of("*")),
    };

    public override bool HasParents => navigation is not null;

    public override bool IsDistinct => false;

    private static string CountColumn => "\"_count\"";

    private IReadOnlyList<GroupKey> By => groups?.By ?? [];

    /// <summary>Adds a function of a value to the columns of the groups.</summary>
    /// <param name="function">The function.</param>
    /// <param name="value">The value; null for the items themselves.</param>
    /// <returns>The name of the column.</returns>
    public string Add(AggregateFunction function, AggregateDescriptor? value)
    {
        if (value is null)
        {
            return CountColumn;
        }

        var name = SqlNames.Quote($"_{AggregateFunctions.NameOf(function)}_{value.GetName()}");
        _columns[name] = entity => Apply(function, value, entity);
        return name;
    }

    public override RowSelection Select(SqlScope scope, int limit, string parents)
    {
        var inner = scope.Inner(isWholeTable: navigation is null);
        var group = scope.First.Alias;
        var (tables, links) = Items(inner, parents);
        var where = SqlText.All([.. links, .. conditions(inner.First)]);
        var byParent = HasParents ? new[] { SqlText.Of($"{parents}.id") } : [];
        var byKey = By.Select(key => key.ValueOf(inner.First, dialect)).ToList();
        SqlText[] columns =
        [
            .. byParent.Select(value => (SqlText)$"{value} AS {Parent}"),
            .. By.Select((key, index) => (SqlText)$"{byKey[index]} AS {key.ColumnName}"),
            .. _columns.Select(column => (SqlText)$"{column.Value(inner.First)} AS {column.Key}"),
            .. groups is null ? [] : new SqlText[] { $"ROW_NUMBER() OVER ({Window(inner.First, byParent, byKey)}) AS {Position}" },
        ];
        SqlText[] grouped = [.. byParent, .. byKey];
        SqlText select = $"SELECT {SqlText.Join(", ", columns)} FROM {tables}{inner.Joins} WHERE {where}";
        var all = grouped.Length == 0 ? select : (SqlText)$"{select} GROUP BY {SqlText.Join(", ", grouped)}";
        return new RowSelection($"({all}) AS {group}", groups is null ? [] : [$"{group}.{Position} <= {groups.ReadLimit}"]);
    }

    public override SqlText ParentKey(SqlScope scope, string parents) => SqlText.Of($"{scope.First.Alias}.{Parent}");

    public override SqlText OrderBy(SqlEntity entity) => groups is null ? SqlText.Empty : SqlText.Of($"{entity.Alias}.{Position}");

    private static SqlText Apply(AggregateFunction function, AggregateDescriptor? value, SqlEntity entity) =>
        AggregateFunctions.Apply(function, value is null ? SqlText.Of("*") : SqlExpressions.Column(value.Value.Body, entity).Column);

    private (SqlText Tables, SqlText[] Links) Items(SqlScope inner, string parents)
    {
        if (navigation is null)
        {
            return (SqlText.Of($"{SqlNames.Table(item)} AS {inner.First.Alias}"), [SqlScope.OfType(inner.First, item)]);
        }

        var items = SqlCollection.Of(navigation, inner, _ => SqlText.Of($"{parents}.id"));
        return (dialect.JoinTo($"{keys!} AS {parents}", items.Tables), [items.Link, items.OfType]);
    }

    private SqlText Window(SqlEntity entity, IReadOnlyList<SqlText> byParent, IReadOnlyList<SqlText> byKey)
    {
        var order = groups!.Order.SelectMany(key => key.Function is { } function
            ? [dialect.Order(Apply(function, key.Value, entity), key.IsDescending, nullsFirst: false)]
            : Keys(key.IsDescending));
        SqlText ordered = $"ORDER BY {SqlText.Join(", ", [.. order, .. Keys(isDescending: false)])}";
        return byParent.Count == 0 ? ordered : $"PARTITION BY {byParent[0]} {ordered}";

        IEnumerable<SqlText> Keys(bool isDescending) => byKey.Select(key => dialect.Order(key, isDescending, nullsFirst: false));
    }
}
