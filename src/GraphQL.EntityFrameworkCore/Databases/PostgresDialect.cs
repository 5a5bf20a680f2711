namespace Contested.GraphQL.EntityFrameworkCore.Databases;

/// <summary>PostgreSQL.</summary>
internal sealed class PostgresDialect : SqlDialect
{
    public const string Provider = "Npgsql.EntityFrameworkCore.PostgreSQL";

    private const string UnicodeCollation = "und-x-icu";

    public static PostgresDialect Instance { get; } = new();

    public override string ProviderName => Provider;

    public override string SystemName => "postgresql";

    public override bool HasLateralJoins => true;

    public override bool HasSemiJoins => true;

    public override ValueTask<DatabaseSession> OpenAsync(OperationContext context) =>
        BatchSession.OpenAsync(ConnectionOf(context), AvailabilityOf(context), context.CancellationToken);

    // Behind a subquery the number of keys is the same guess for a plan of these keys and for one of any keys. Otherwise, PostgreSQL
    // would take a short list for cheap, and plan the statement anew each time, which takes longer than running it.
    public override SqlText Rows(SqlParameter list) => $"(SELECT unnest((SELECT {list})) AS id)";

    public override SqlText Items(SqlText column) => $"(SELECT unnest({column}) AS value)";

    public override SqlText RowIdentity(string alias) => SqlText.Of($"{alias}.ctid");

    public override SqlText Keys(SqlText subquery) => $"LATERAL (SELECT item_key AS value FROM ({subquery}) AS selected)";

    public override SqlText IsIn(SqlText value, SqlParameter list) => $"{value} = ANY ({list})";

    // Translating compares each character with each letter, which takes far longer than seeing that a text has none of them.
    public override SqlText Fold(SqlText text)
    {
        SqlText translated = $"translate({text}, {SqlNames.Literal(TextFolding.OwnLetters.From)}, {SqlNames.Literal(TextFolding.OwnLetters.To)})";
        SqlText known = $"CASE WHEN {text} COLLATE \"C\" ~ {SqlNames.Literal(TextFolding.OwnLetterPattern)} THEN {translated} ELSE {text} END";
        return TextFolding.Replacements.Aggregate(
            (SqlText)$"lower({known} COLLATE \"{UnicodeCollation}\")",
            (folded, pair) => $"replace({folded}, {SqlNames.Literal(pair.From)}, {SqlNames.Literal(pair.To)})");
    }

    public override SqlText Contains(SqlText text, SqlParameter part) => $"strpos({text}, {part}) > 0";

    public override SqlText StartsWith(SqlText text, SqlParameter part) => $"starts_with({text}, {part})";

    public override SqlText EndsWith(SqlText text, SqlParameter part) => $"right({text}, length({part})) = {part}";

    public override bool IndexesServe(bool isDescending, bool nullsFirst) => isDescending == nullsFirst;

    public override SqlText Year(SqlText day) => $"CAST(EXTRACT(YEAR FROM {day}) AS INTEGER)";

    // Nulls come last ascending and first descending by themselves: an index serves an order only where nothing else is said.
    public override SqlText Order(SqlText value, bool isDescending, bool? nullsFirst) => (isDescending, nullsFirst) switch
    {
        (true, false) => $"{value} DESC NULLS LAST",
        (true, _) => $"{value} DESC",
        (false, true) => $"{value} NULLS FIRST",
        _ => value,
    };

    // PostgreSQL takes a limit that it does not know for a tenth of the table, so a plan for any size would be one for thousands of
    // rows, and it would plan the statement anew each time. Inside the largest page it guesses right, and reads no more than asked for.
    public override SqlText SelectFirst(
        Func<string, SqlText> columns, string table, SqlText source, IReadOnlyList<OrderedValue> order, string alias, SqlText size, int most)
    {
        var sorted = order.Select((key, index) => key with { Value = SqlText.Of($"{alias}.\"_order{index}\"") });
        var values = SqlText.Join(string.Empty, order.Select((key, index) => (SqlText)$", {key.Value} AS \"_order{index}\""));
        SqlText largest = $"SELECT {columns(table)}{values} FROM {source} ORDER BY {OrderBy(order)} LIMIT {most}";
        return $"SELECT {columns(alias)} FROM ({largest}) AS {alias} ORDER BY {OrderBy(sorted)} LIMIT {size}";
    }

    public override object ListOf(Array values) => values;

    public override Column ListColumn(IReadOnlyProperty property) => new ArrayColumn(property.GetElementType()!.ClrType);
}
