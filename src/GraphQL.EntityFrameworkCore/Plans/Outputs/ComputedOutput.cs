using System.Text.Json;
using Contested.GraphQL.EntityFrameworkCore.Plans.Columns;
using Contested.GraphQL.Execution;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>A field whose value is computed from columns.</summary>
internal sealed class ComputedOutput(
    JsonEncodedText name,
    Computation computation,
    IReadOnlyList<(Column Column, int Index)> columns,
    NamedType type) : FieldOutput(name)
{
    protected override void WriteValue(in OutputContext output, RowBuffer rows, int row)
    {
        var values = new object?[columns.Count];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = columns[index].Column.ValueOf(rows[row, columns[index].Index]);
        }

        var computed = computation.Compute(values);
        new ResponseWriter(output.Writer).WriteLeaf(computed is null ? null : type is ScalarType scalar ? scalar.Serialize(computed) : ((EnumType)type).Serialize(computed));
    }
}
