using Contested.GraphQL.EntityFrameworkCore.Plans.Columns;
using Contested.GraphQL.EntityFrameworkCore.Sql;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>A statement of a plan and the rows it returns.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Columns">The columns of the rows.</param>
/// <param name="HasParents">Whether the first column is the key of the parent that a row belongs to.</param>
/// <param name="Batch">In which round trip it is read, from 0 on.</param>
/// <param name="Keys">The keys that the statement takes; null where it takes none.</param>
internal sealed record RowSetPlan(SqlStatement Statement, IReadOnlyList<Column> Columns, bool HasParents, int Batch, KeySource? Keys);
