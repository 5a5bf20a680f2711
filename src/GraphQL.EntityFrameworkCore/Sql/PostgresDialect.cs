using Contested.GraphQL.EntityFrameworkCore.Plans.Columns;
using Contested.GraphQL.EntityFrameworkCore.Text;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Sql;

/// <summary>PostgreSQL.</summary>
internal sealed class PostgresDialect : SqlDialect
{
    public const string Provider = "Npgsql.EntityFrameworkCore.PostgreSQL";

    public static PostgresDialect Instance { get; } = new();

    public override string ProviderName => Provider;

    public override bool HasLateralJoins => true;

    public override bool HasSemiJoins => true;

    // Behind a subquery the number of keys is the same guess for a plan of these keys and for one of any keys. Otherwise, PostgreSQL
    // would take a short list for cheap, and plan the statement anew each time, which takes longer than running it.
    public override SqlText Rows(SqlParameter list) => $"(SELECT unnest((SELECT {list})) AS id)";

    public override SqlText Items(SqlText column) => $"(SELECT unnest({column}) AS value)";

    public override SqlText IsIn(SqlText value, SqlParameter list) => $"{value} = ANY ({list})";

    public override SqlText Fold(SqlText text) => TextFolding.Replacements.Aggregate(
        (SqlText)$"lower({text} COLLATE \"{TextFolding.UnicodeCollation}\")",
        (folded, pair) => $"replace({folded}, {SqlNames.Literal(pair.From)}, {SqlNames.Literal(pair.To)})");

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

    public override SqlText JoinTo(SqlText keys, SqlText table) => $"{keys} CROSS JOIN {table}";

    public override object ListOf(Array values) => values;

    public override Column ListColumn(SqlText expression, IReadOnlyProperty property) => new ArrayColumn(expression, property.GetElementType()!.ClrType);
}
