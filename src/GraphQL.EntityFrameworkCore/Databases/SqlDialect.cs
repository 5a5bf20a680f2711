using System.Runtime.CompilerServices;

namespace Contested.GraphQL.EntityFrameworkCore.Databases;

/// <summary>The port to a database: all that the databases say or do in different ways.</summary>
internal abstract class SqlDialect
{
    // EF Core makes the name of its provider anew each time it is asked for it; there is one model for each provider.
    private static readonly ConditionalWeakTable<IModel, SqlDialect> ByModel = [];

    /// <summary>The name of EF Core's provider.</summary>
    public abstract string ProviderName { get; }

    /// <summary>The name of the database system in OpenTelemetry's semantic conventions.</summary>
    public abstract string SystemName { get; }

    /// <summary>Whether a subquery in FROM can refer to the tables ahead of it.</summary>
    public abstract bool HasLateralJoins { get; }

    /// <summary>Whether the database can turn EXISTS around: find the items first, and then what they belong to.</summary>
    public abstract bool HasSemiJoins { get; }

    /// <summary>Gives the dialect of the database of a request.</summary>
    /// <exception cref="PlanningException">The request has no database, or there is no dialect for it.</exception>
    public static SqlDialect Of(OperationContext context)
    {
        var database = (DbContext?)context.Services?.GetService(typeof(DbContext)) ?? throw new PlanningException("The request has no database.");
        return ByModel.GetValue(database.Model, _ => database.Database.ProviderName switch
        {
            SqliteDialect.Provider => SqliteDialect.Instance,
            PostgresDialect.Provider => PostgresDialect.Instance,
            var unknown => throw new PlanningException($"There are no statements for {unknown}."),
        });
    }

    /// <summary>Opens a session on the database of a request, which has this dialect.</summary>
    public abstract ValueTask<DatabaseSession> OpenAsync(OperationContext context);

    /// <summary>The values of a list as the rows of a table with the column <c>id</c>.</summary>
    public abstract SqlText Rows(SqlParameter list);

    /// <summary>The items of a list in a column, as the rows of a table with the column <c>value</c>.</summary>
    public abstract SqlText Items(SqlText column);

    /// <summary>What tells the rows of a table apart, whatever its keys.</summary>
    public abstract SqlText RowIdentity(string alias);

    /// <summary>
    /// What a subquery selects as <c>item_key</c>, as the rows of a table with the column <c>value</c>; it may use the tables before it.
    /// </summary>
    public abstract SqlText Keys(SqlText subquery);

    /// <summary>A column in a condition that leaves most rows, so that no index is worth using for it.</summary>
    public virtual SqlText Unindexed(SqlText column) => column;

    /// <summary>The condition that a value is in a list.</summary>
    public abstract SqlText IsIn(SqlText value, SqlParameter list);

    /// <summary>A text folded as <see cref="TextFolding.Fold(string)"/> does.</summary>
    public abstract SqlText Fold(SqlText text);

    public abstract SqlText Contains(SqlText text, SqlParameter part);

    public abstract SqlText StartsWith(SqlText text, SqlParameter part);

    public abstract SqlText EndsWith(SqlText text, SqlParameter part);

    /// <summary>The year of a day, an integer.</summary>
    public abstract SqlText Year(SqlText day);

    /// <summary>Whether an index serves an order with the nulls at one end.</summary>
    public abstract bool IndexesServe(bool isDescending, bool nullsFirst);

    /// <summary>What to sort by.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isDescending">Whether the highest comes first.</param>
    /// <param name="nullsFirst">Null where the value is never null.</param>
    public abstract SqlText Order(SqlText value, bool isDescending, bool? nullsFirst);

    /// <summary>A SELECT of the first rows of an order, as many as a parameter says.</summary>
    /// <param name="columns">What is selected of a table of a name: of that in the source, or of one with the same columns.</param>
    /// <param name="table">The name of the table in the source.</param>
    /// <param name="source">What follows it, up to the order.</param>
    /// <param name="order">What the rows are sorted by.</param>
    /// <param name="alias">A name for a table that nothing else in the statement has.</param>
    /// <param name="size">How many rows are wanted.</param>
    /// <param name="most">How many can be wanted at most.</param>
    public abstract SqlText SelectFirst(
        Func<string, SqlText> columns, string table, SqlText source, IReadOnlyList<OrderedValue> order, string alias, SqlText size, int most);

    /// <summary>A list of values as the provider takes it.</summary>
    /// <param name="values">The values, of a type that the provider takes; an array.</param>
    public abstract object ListOf(Array values);

    /// <summary>The column of a list of texts or numbers.</summary>
    public abstract Column ListColumn(IReadOnlyProperty property);

    /// <summary>What knows whether the database of a request answers; null where nobody does.</summary>
    protected static DatabaseAvailability? AvailabilityOf(OperationContext context) =>
        (DatabaseAvailability?)context.Services?.GetService(typeof(DatabaseAvailability));

    protected static DbConnection ConnectionOf(OperationContext context) => context.GetRequiredService<DbContext>().Database.GetDbConnection();

    /// <summary>What to sort by, for several values.</summary>
    public SqlText OrderBy(IEnumerable<OrderedValue> order) =>
        SqlText.Join(", ", order.Select(key => Order(key.Value, key.IsDescending, key.NullsFirst)));
}

/// <summary>A value that rows are sorted by.</summary>
/// <param name="Value">The value.</param>
/// <param name="IsDescending">Whether the highest comes first.</param>
/// <param name="NullsFirst">Null where the value is never null.</param>
internal readonly record struct OrderedValue(SqlText Value, bool IsDescending, bool? NullsFirst);
