using Contested.GraphQL.EntityFrameworkCore.Sql;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>What is between FROM and ORDER BY.</summary>
/// <param name="Tables">The tables, before the joins of the scope.</param>
/// <param name="Conditions">The conditions.</param>
internal readonly record struct RowSelection(SqlText Tables, IReadOnlyList<SqlText> Conditions);
