namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>A field with a connection.</summary>
/// <param name="name">The name of the field.</param>
/// <param name="parts">The fields of the connection.</param>
/// <param name="items">Where its items are.</param>
internal sealed class ConnectionOutput(JsonEncodedText name, IReadOnlyList<PageOutput> parts, ItemRows items) : FieldOutput(name)
{
    public override async ValueTask WriteRootAsync(OutputContext output, OutputPauses pauses)
    {
        WriteName(output);
        output.Writer.WriteStartObject();
        var page = items.Of(output, null!, 0);
        foreach (var part in parts)
        {
            await part.WriteRootAsync(output, page, pauses);
        }

        output.Writer.WriteEndObject();
    }

    protected override void WriteValue(in OutputContext output, RowBuffer rows, int row)
    {
        output.Writer.WriteStartObject();
        var page = items.Of(output, rows, row);
        foreach (var part in parts)
        {
            part.Write(output, page, rows, row);
        }

        output.Writer.WriteEndObject();
    }
}

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

/// <summary>The items of a page.</summary>
internal sealed class NodesOutput(JsonEncodedText name, ObjectOutput content) : PageOutput(name)
{
    public override async ValueTask WriteRootAsync(OutputContext output, PageRows page, OutputPauses pauses)
    {
        WriteName(output);
        output.Writer.WriteStartArray();
        for (var index = 0; index < page.Count; index++)
        {
            content.Write(output, page.Rows, page.RowAt(index));
            await pauses.AfterItemAsync();
        }

        output.Writer.WriteEndArray();
    }

    protected override void WriteValue(in OutputContext output, in PageRows page, RowBuffer rows, int row)
    {
        output.Writer.WriteStartArray();
        for (var index = 0; index < page.Count; index++)
        {
            content.Write(output, page.Rows, page.RowAt(index));
        }

        output.Writer.WriteEndArray();
    }
}

/// <summary>The edges of a page.</summary>
/// <param name="name">The name of the field.</param>
/// <param name="fields">The fields of an edge, written from the row of its item.</param>
internal sealed class EdgesOutput(JsonEncodedText name, IReadOnlyList<FieldOutput> fields) : PageOutput(name)
{
    public override async ValueTask WriteRootAsync(OutputContext output, PageRows page, OutputPauses pauses)
    {
        WriteName(output);
        output.Writer.WriteStartArray();
        for (var index = 0; index < page.Count; index++)
        {
            WriteEdge(output, page, index);
            await pauses.AfterItemAsync();
        }

        output.Writer.WriteEndArray();
    }

    protected override void WriteValue(in OutputContext output, in PageRows page, RowBuffer rows, int row)
    {
        output.Writer.WriteStartArray();
        for (var index = 0; index < page.Count; index++)
        {
            WriteEdge(output, page, index);
        }

        output.Writer.WriteEndArray();
    }

    private void WriteEdge(in OutputContext output, in PageRows page, int index)
    {
        output.Writer.WriteStartObject();
        foreach (var field in fields)
        {
            field.Write(output, page.Rows, page.RowAt(index));
        }

        output.Writer.WriteEndObject();
    }
}
