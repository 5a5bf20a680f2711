namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>The objects at one place of the answer.</summary>
internal abstract class ObjectOutput
{
    /// <summary>Writes the object of a row.</summary>
    public abstract void Write(in OutputContext output, RowBuffer rows, int row);

    protected static void WriteFields(in OutputContext output, IReadOnlyList<FieldOutput> fields, RowBuffer rows, int row)
    {
        output.Writer.WriteStartObject();
        for (var index = 0; index < fields.Count; index++)
        {
            fields[index].Write(output, rows, row);
        }

        output.Writer.WriteEndObject();
    }
}

/// <summary>Objects of one type.</summary>
/// <param name="fields">Their fields.</param>
internal sealed class OneTypeOutput(IReadOnlyList<FieldOutput> fields) : ObjectOutput
{
    public override void Write(in OutputContext output, RowBuffer rows, int row) => WriteFields(output, fields, rows, row);
}

/// <summary>Objects of different types.</summary>
/// <param name="typeColumn">The column that tells them apart.</param>
/// <param name="fieldsByType">The fields by its values.</param>
internal sealed class ManyTypesOutput(int typeColumn, IReadOnlyDictionary<string, IReadOnlyList<FieldOutput>> fieldsByType) : ObjectOutput
{
    public override void Write(in OutputContext output, RowBuffer rows, int row) =>
        WriteFields(output, fieldsByType[(string)rows[row, typeColumn].Reference!], rows, row);
}

/// <summary>Objects whose rows are in other row sets.</summary>
/// <param name="column">The column with the index of the row there, and of the place, which is the first where there is none.</param>
/// <param name="places">The other row sets, and the objects there.</param>
internal sealed class LinkedOutput(int column, IReadOnlyList<(int RowSet, ObjectOutput Content)> places) : ObjectOutput
{
    public override void Write(in OutputContext output, RowBuffer rows, int row)
    {
        var cell = rows[row, column];
        var (rowSet, content) = places[cell.Reference is int place ? place : 0];
        content.Write(output, output.RowSets[rowSet], (int)cell.Number);
    }
}

/// <summary>Objects whose rows are found in another row set by their keys.</summary>
/// <param name="column">The column with the key.</param>
/// <param name="rowSet">The other row set.</param>
/// <param name="content">The objects there.</param>
internal sealed class KeyedOutput(int column, int rowSet, ObjectOutput content) : ObjectOutput
{
    public override void Write(in OutputContext output, RowBuffer rows, int row)
    {
        var found = output.RowSets[rowSet];
        content.Write(output, found, found.Of(rows[row, column]).Start);
    }
}

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
