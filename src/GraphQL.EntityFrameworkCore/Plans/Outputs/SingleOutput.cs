using System.Text.Json;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>A field of the root with one entity, or null where there is none.</summary>
internal sealed class SingleOutput(JsonEncodedText name, ObjectOutput content, int rowSet) : FieldOutput(name)
{
    protected override void WriteValue(in OutputContext output, RowBuffer rows, int row)
    {
        var found = output.RowSets[rowSet];
        if (found.Count == 0)
        {
            output.Writer.WriteNullValue();
        }
        else
        {
            content.Write(output, found, 0);
        }
    }
}
