namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>A field with the value of a column.</summary>
internal sealed class ColumnOutput(JsonEncodedText name, Column column, int index) : FieldOutput(name)
{
    protected override void WriteValue(in OutputContext output, RowBuffer rows, int row)
    {
        var cell = rows[row, index];
        if (cell.IsNull)
        {
            output.Writer.WriteNullValue();
        }
        else
        {
            column.Write(output.Writer, cell);
        }
    }
}

/// <summary>A field with the same text for all objects: the name of a type.</summary>
internal sealed class ConstantOutput(JsonEncodedText name, string text) : FieldOutput(name)
{
    private readonly JsonEncodedText _text = JsonEncodedText.Encode(text);

    protected override void WriteValue(in OutputContext output, RowBuffer rows, int row) => output.Writer.WriteStringValue(_text);
}

/// <summary>A field that is null for all objects.</summary>
internal sealed class NullOutput(JsonEncodedText name) : FieldOutput(name)
{
    protected override void WriteValue(in OutputContext output, RowBuffer rows, int row) => output.Writer.WriteNullValue();
}

/// <summary>A field with the number of all entities of a class.</summary>
internal sealed class CountOutput(JsonEncodedText name, int rowSet) : FieldOutput(name)
{
    protected override void WriteValue(in OutputContext output, RowBuffer rows, int row) =>
        output.Writer.WriteNumberValue((int)output.RowSets[rowSet][0, 0].Number);
}

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

/// <summary>A field whose value is serialized in a column.</summary>
internal sealed class SerializedOutput(JsonEncodedText name, int index) : FieldOutput(name)
{
    protected override void WriteValue(in OutputContext output, RowBuffer rows, int row)
    {
        var cell = rows[row, index];
        new ResponseWriter(output.Writer).WriteLeaf(cell.IsNull ? null : cell.Reference);
    }
}

/// <summary>A field with a global identifier.</summary>
/// <param name="name">The name of the field.</param>
/// <param name="typeName">The name of the type of the objects.</param>
/// <param name="index">The column of their keys.</param>
internal sealed class NodeIdOutput(JsonEncodedText name, string typeName, int index) : FieldOutput(name)
{
    protected override void WriteValue(in OutputContext output, RowBuffer rows, int row) =>
        output.Writer.WriteStringValue(GlobalId.Encode(typeName, (string)rows[row, index].Reference!));
}
