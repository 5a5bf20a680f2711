using Microsoft.Data.Sqlite;

namespace Contested.GraphQL.EntityFrameworkCore.Databases;

/// <summary>SQLite.</summary>
internal sealed class SqliteDialect : SqlDialect
{
    public const string Provider = "Microsoft.EntityFrameworkCore.Sqlite";

    public static SqliteDialect Instance { get; } = new();

    public override string ProviderName => Provider;

    public override string SystemName => "sqlite";

    public override bool HasLateralJoins => false;

    public override bool HasSemiJoins => false;

    public override ValueTask<DatabaseSession> OpenAsync(OperationContext context)
    {
        if (AvailabilityOf(context) is { IsLost: true })
        {
            throw new DataUnavailableException();
        }

        var connection = (SqliteConnection)ConnectionOf(context);
        var pool = (SqliteSessionPool?)context.Services?.GetService(typeof(SqliteSessionPool));
        return new ValueTask<DatabaseSession>(pool is null || connection.State == System.Data.ConnectionState.Open
            ? new SqliteSession(connection, null)
            : pool.Take(connection));
    }

    public override SqlText Rows(SqlParameter list) => $"(SELECT value AS id FROM json_each({list}))";

    public override SqlText Items(SqlText column) => $"json_each({column})";

    public override SqlText RowIdentity(string alias) => SqlText.Of($"{alias}.rowid");

    // A function may use the tables before it, which a subquery may not.
    public override SqlText Keys(SqlText subquery) => $"json_each((SELECT json_group_array(item_key) FROM ({subquery})))";

    // Without statistics, SQLite takes an index of any column to be as good as another.
    public override SqlText Unindexed(SqlText column) => $"+{column}";

    public override SqlText IsIn(SqlText value, SqlParameter list) => $"{value} IN (SELECT value FROM json_each({list}))";

    public override SqlText Fold(SqlText text) => $"lower({text})";

    public override SqlText Contains(SqlText text, SqlParameter part) => $"instr({text}, {part}) > 0";

    public override SqlText StartsWith(SqlText text, SqlParameter part) => $"substr({text}, 1, length({part})) = {part}";

    public override SqlText EndsWith(SqlText text, SqlParameter part) => $"({part} = '' OR substr({text}, -length({part})) = {part})";

    public override SqlText Year(SqlText day) => $"CAST(substr({day}, 1, 4) AS INTEGER)";

    // SQLite reads an index in two runs where it has to, one for the nulls.
    public override bool IndexesServe(bool isDescending, bool nullsFirst) => true;

    // Nulls come first ascending and last descending by themselves.
    public override SqlText Order(SqlText value, bool isDescending, bool? nullsFirst) => (isDescending, nullsFirst) switch
    {
        (true, true) => $"{value} DESC NULLS FIRST",
        (true, _) => $"{value} DESC",
        (false, false) => $"{value} NULLS LAST",
        _ => value,
    };

    public override SqlText SelectFirst(
        Func<string, SqlText> columns, string table, SqlText source, IReadOnlyList<OrderedValue> order, string alias, SqlText size, int most) =>
        $"SELECT {columns(table)} FROM {source} ORDER BY {OrderBy(order)} LIMIT {size}";

    public override object ListOf(Array values) => values switch
    {
        DateOnly[] days => JsonSerializer.Serialize(days),
        int[] numbers => JsonSerializer.Serialize(numbers),
        double[] numbers => JsonSerializer.Serialize(numbers),
        string[] texts => JsonSerializer.Serialize(texts),
        _ => throw new PlanningException($"There is no list of {values.GetType()} in a statement."),
    };

    public override Column ListColumn(IReadOnlyProperty property) => new JsonColumn(property.GetElementType()!.ClrType);
}
