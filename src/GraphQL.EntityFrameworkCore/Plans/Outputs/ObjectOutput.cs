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
