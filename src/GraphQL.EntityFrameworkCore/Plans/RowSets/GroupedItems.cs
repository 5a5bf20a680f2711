namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>Groups of items, of the root or of each parent; without keys to group by, all items of it are one group.</summary>
/// <param name="item">The class of the items.</param>
/// <param name="navigation">The collection of the parents; null at the root.</param>
/// <param name="keys">The keys of the parents; null at the root.</param>
/// <param name="conditions">Gives the conditions on an item.</param>
/// <param name="groups">How the items are grouped; null where all are one group.</param>
/// <param name="dialect">The dialect of the database.</param>
internal sealed class GroupedItems(
    IEntityType item,
    INavigationBase? navigation,
    ParentKeys? keys,
    Func<SqlEntity, IEnumerable<SqlText>> conditions,
    GroupArguments? groups,
    SqlDialect dialect) : RowSource
{
    private const string Parent = "\"_parent\"";
    private const string Position = "\"_position\"";
    private const string Count = "\"_count\"";

    private readonly Dictionary<string, Func<SqlEntity, SqlText>> _columns = new(StringComparer.Ordinal)
    {
        [Count] = _ => AggregateFunctions.Apply(AggregateFunction.Count, SqlText.Of("*")),
    };

    public override bool HasParents => navigation is not null;

    public override bool IsDistinct => false;

    private IReadOnlyList<GroupKey> By => groups?.By ?? [];

    /// <summary>Adds a function of a value to the columns of the groups.</summary>
    /// <returns>The name of the column.</returns>
    public string Add(AggregateFunction function, AggregateDescriptor? value)
    {
        if (value is null)
        {
            return Count;
        }

        var name = SqlNames.Quote($"_{AggregateFunctions.NameOf(function)}_{value.GetName()}");
        _columns[name] = entity => Apply(function, value, entity);
        return name;
    }

    public override RowSelection Select(SqlScope scope, bool looksAhead, string parents)
    {
        var inner = scope.Inner(isWholeTable: navigation is null);
        var group = scope.First.Alias;
        var (tables, links) = Items(inner, parents);
        var where = SqlText.All([.. links, .. conditions(inner.First)]);
        var byParent = HasParents ? new[] { SqlText.Of($"{parents}.id") } : [];
        var byKey = By.Select(key => GroupKeyColumns.ValueOf(key, inner.First, dialect)).ToList();
        SqlText[] columns =
        [
            .. byParent.Select(value => (SqlText)$"{value} AS {Parent}"),
            .. By.Select((key, index) => (SqlText)$"{byKey[index]} AS {GroupKeyColumns.NameOf(key)}"),
            .. _columns.Select(column => (SqlText)$"{column.Value(inner.First)} AS {column.Key}"),
            .. groups is null ? [] : new SqlText[] { $"ROW_NUMBER() OVER ({Window(inner.First, byParent, byKey)}) AS {Position}" },
        ];
        SqlText[] grouped = [.. byParent, .. byKey];
        SqlText select = $"SELECT {SqlText.Join(", ", columns)} FROM {tables}{inner.Joins} WHERE {where}";
        var all = grouped.Length == 0 ? select : (SqlText)$"{select} GROUP BY {SqlText.Join(", ", grouped)}";
        return new RowSelection(
            $"({all}) AS {group}",
            groups is null ? [] : [$"{group}.{Position} <= {SqlValues.Number(groups.ReadLimit, "groups")}"]);
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
        return ($"{keys!.Rows} AS {parents} CROSS JOIN {items.Tables}", [items.Link, items.OfType]);
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

/// <summary>The groups that a statement of the plan will read, and their columns.</summary>
internal sealed class GroupRows(RowSetBuilder rows, GroupedItems items, ColumnFactory columns) : GroupColumns
{
    public RowSetBuilder Rows => rows;

    public override (Column Column, int Index) Add(AggregateFunction function, AggregateDescriptor? value) => Add(
        SqlText.Of($"{rows.Scope.First.Alias}.{items.Add(function, value)}"),
        function switch
        {
            AggregateFunction.Count => CountColumn.Instance,
            AggregateFunction.Sum or AggregateFunction.Average => DoubleColumn.Instance,
            _ => columns.Create(SqlExpressions.Column(value!.Value.Body, rows.Scope.Inner().First).Property),
        });

    public override (Column Column, int Index) Add(GroupKey key)
    {
        var (expression, column) = GroupKeyColumns.ColumnOf(key, rows.Scope.First, columns);
        return Add(expression, column);
    }

    private (Column Column, int Index) Add(SqlText expression, Column column) => (column, rows.Add(expression, column));
}
