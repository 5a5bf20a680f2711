using Contested.GraphQL.EntityFrameworkCore.Paging;
using Contested.GraphQL.EntityFrameworkCore.Plans.Columns;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>The columns of which cursors are made.</summary>
internal sealed class CursorColumns(Cursor cursor, IReadOnlyList<(Column Column, int Index)> columns) : CursorSource
{
    public override string Encode(RowBuffer rows, int row)
    {
        var values = new object?[columns.Count];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = columns[index].Column.ValueOf(rows[row, columns[index].Index]);
        }

        return cursor.Encode(values);
    }
}
