using System.Text.Json;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>A field of a connection or of its page info.</summary>
/// <param name="name">The name of the field.</param>
internal abstract class PageOutput(JsonEncodedText name)
{
    /// <summary>Writes the field.</summary>
    /// <param name="output">What to write from and to.</param>
    /// <param name="page">The page.</param>
    /// <param name="rows">The row set of the object that has the connection; null at the root.</param>
    /// <param name="row">The row of that object.</param>
    public void Write(in OutputContext output, in PageRows page, RowBuffer rows, int row)
    {
        output.Writer.WritePropertyName(name);
        WriteValue(output, page, rows, row);
    }

    /// <summary>Writes the field of a connection of the root, with pauses in a long list.</summary>
    public virtual ValueTask WriteRootAsync(OutputContext output, PageRows page, OutputPauses pauses)
    {
        Write(output, page, null!, 0);
        return ValueTask.CompletedTask;
    }

    /// <summary>Writes the name of the field.</summary>
    protected void WriteName(in OutputContext output) => output.Writer.WritePropertyName(name);

    protected abstract void WriteValue(in OutputContext output, in PageRows page, RowBuffer rows, int row);
}
