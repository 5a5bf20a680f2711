using System.Text.Json;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>A field of an object of the answer.</summary>
/// <param name="name">Its name there.</param>
internal abstract class FieldOutput(JsonEncodedText name)
{
    public void Write(in OutputContext output, RowBuffer rows, int row)
    {
        output.Writer.WritePropertyName(name);
        WriteValue(output, rows, row);
    }

    /// <summary>Writes a field of the root, with pauses in a long list.</summary>
    /// <param name="output">What to write from and to.</param>
    /// <param name="pauses">The pauses.</param>
    public virtual ValueTask WriteRootAsync(OutputContext output, OutputPauses pauses)
    {
        Write(output, null!, 0);
        return ValueTask.CompletedTask;
    }

    /// <summary>Writes the name of the field.</summary>
    protected void WriteName(in OutputContext output) => output.Writer.WritePropertyName(name);

    /// <summary>Writes the value of the field of an object.</summary>
    /// <param name="output">What to write from and to.</param>
    /// <param name="rows">The row set of the object; null at the root.</param>
    /// <param name="row">Its row.</param>
    protected abstract void WriteValue(in OutputContext output, RowBuffer rows, int row);
}
