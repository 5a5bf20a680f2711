using System.Data.Common;
using Contested.GraphQL.EntityFrameworkCore.Sql;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Columns;

/// <summary>Lists that the database keeps as arrays.</summary>
internal sealed class ArrayColumn(SqlText expression, Type elementType) : ListColumn(expression, elementType)
{
    public override Cell Read(DbDataReader reader, int ordinal) =>
        new(IsText ? reader.GetFieldValue<string[]>(ordinal) : reader.GetFieldValue<int[]>(ordinal), 0);
}
