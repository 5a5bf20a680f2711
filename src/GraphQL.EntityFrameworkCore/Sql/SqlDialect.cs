using Contested.GraphQL.Execution.Plans;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Sql;

/// <summary>What the databases say in different ways.</summary>
internal abstract class SqlDialect
{
    /// <summary>The name of EF Core's provider.</summary>
    public abstract string ProviderName { get; }

    /// <summary>Whether a subquery in FROM can refer to the tables ahead of it.</summary>
    public abstract bool HasLateralJoins { get; }

    /// <summary>Whether the database can turn EXISTS around: find the items first, and then what they belong to.</summary>
    public abstract bool HasSemiJoins { get; }

    /// <summary>Gives the dialect of a database.</summary>
    /// <param name="providerName">The name of EF Core's provider.</param>
    public static SqlDialect Of(string? providerName) => providerName switch
    {
        SqliteDialect.Provider => SqliteDialect.Instance,
        PostgresDialect.Provider => PostgresDialect.Instance,
        _ => throw new PlanningException($"There are no plans for {providerName}."),
    };

    /// <summary>The values of a list as the rows of a table with the column <c>id</c>.</summary>
    public abstract SqlText Rows(SqlParameter list);

    /// <summary>The items of a list in a column, as the rows of a table with the column <c>value</c>.</summary>
    public abstract SqlText Items(SqlText column);

    /// <summary>The condition that a value is in a list.</summary>
    public abstract SqlText IsIn(SqlText value, SqlParameter list);

    /// <summary>A text folded as <see cref="Text.TextFolding.Fold(string)"/> does.</summary>
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

    /// <summary>Joins a table to the keys that it is read by.</summary>
    public abstract SqlText JoinTo(SqlText keys, SqlText table);

    /// <summary>A list of values as the provider takes it.</summary>
    /// <param name="values">The values, of a type that the provider takes; an array.</param>
    public abstract object ListOf(Array values);

    /// <summary>The column of a list of texts or numbers.</summary>
    public abstract Plans.Columns.Column ListColumn(SqlText expression, IReadOnlyProperty property);
}
