using Contested.GraphQL.EntityFrameworkCore.Plans.Columns;
using Contested.GraphQL.EntityFrameworkCore.Sql;
using Contested.GraphQL.Execution.Plans;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>The keys of rows that have been read, as the parameter of the statements below them.</summary>
internal static class KeyParameter
{
    /// <summary>Keys, all integers or all texts, as the provider takes a list of them.</summary>
    public static object ListOf(object[] keys, SqlDialect dialect) =>
        dialect.ListOf(keys is [string, ..] ? Array.ConvertAll(keys, key => (string)key) : Array.ConvertAll(keys, key => (int)key));

    public static SqlParameter Of(int rowSet, int index, Column column, SqlDialect dialect) => column switch
    {
        IntColumn => new SqlParameter(
            values => dialect.ListOf(values.RowSets[rowSet]!.Keys(index).Select(cell => (int)cell.Number).ToArray()),
            $"keys of statement {rowSet + 1}"),
        TextColumn => new SqlParameter(
            values => dialect.ListOf(values.RowSets[rowSet]!.Keys(index).Select(cell => (string)cell.Reference!).ToArray()),
            $"keys of statement {rowSet + 1}"),
        _ => throw new PlanningException("Only integers and texts are keys in plans."),
    };
}
