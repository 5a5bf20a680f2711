using System.Text.Json;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

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
