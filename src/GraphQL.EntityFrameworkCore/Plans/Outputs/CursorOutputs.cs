namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>Makes the cursors of rows.</summary>
internal abstract class CursorSource
{
    /// <summary>Gives the cursor of a row.</summary>
    public abstract string Encode(RowBuffer rows, int row);
}

/// <summary>The columns of which cursors are made.</summary>
internal sealed class CursorColumns(Cursor cursor, IReadOnlyList<(Column Column, int Index)> columns) : CursorSource
{
    /// <summary>Selects the columns of the sort keys.</summary>
    public static CursorColumns Of(ItemQuery query, RowSetBuilder rows, ColumnFactory factory) => new(query.Cursor, [.. query.Order.Keys.Select(key =>
    {
        var (expression, property) = SqlExpressions.Column(key.Value.Body, rows.Scope.First);
        var column = factory.Create(property);
        return (column, rows.Add(expression, column));
    })]);

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

/// <summary>The cursors of items in memory: their numbers.</summary>
internal sealed class NumberCursor(Cursor cursor) : CursorSource
{
    public override string Encode(RowBuffer rows, int row) => cursor.Encode([(int)rows[row, ItemRowsBuilder.Number].Number]);
}

/// <summary>The cursor of an edge.</summary>
internal sealed class CursorOutput(JsonEncodedText name, CursorSource cursor) : FieldOutput(name)
{
    protected override void WriteValue(in OutputContext output, RowBuffer rows, int row) => output.Writer.WriteStringValue(cursor.Encode(rows, row));
}

/// <summary>The cursor of the first or last item of a page.</summary>
internal sealed class PageCursorOutput(JsonEncodedText name, CursorSource cursor, bool isLast) : PageOutput(name)
{
    protected override void WriteValue(in OutputContext output, in PageRows page, RowBuffer rows, int row)
    {
        if (page.Count == 0)
        {
            output.Writer.WriteNullValue();
        }
        else
        {
            output.Writer.WriteStringValue(cursor.Encode(page.Rows, page.RowAt(isLast ? page.Count - 1 : 0)));
        }
    }
}

/// <summary>The cursors of hits, which know theirs.</summary>
internal sealed class HitCursor : CursorSource
{
    public override string Encode(RowBuffer rows, int row) => ((FoundItem)rows[row, 0].Reference!).Cursor;
}
