using System.Text.Json;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>A field with an object in the same row.</summary>
/// <param name="name">The name of the field.</param>
/// <param name="content">The object.</param>
/// <param name="keys">The columns of which one has a value where there is an object; none where there always is.</param>
internal sealed class ReferenceOutput(JsonEncodedText name, ObjectOutput content, int[] keys) : FieldOutput(name)
{
    protected override void WriteValue(in OutputContext output, RowBuffer rows, int row)
    {
        if (Exists(rows, row))
        {
            content.Write(output, rows, row);
        }
        else
        {
            output.Writer.WriteNullValue();
        }
    }

    private bool Exists(RowBuffer rows, int row)
    {
        foreach (var key in keys)
        {
            if (!rows[row, key].IsNull)
            {
                return true;
            }
        }

        return keys.Length == 0;
    }
}
