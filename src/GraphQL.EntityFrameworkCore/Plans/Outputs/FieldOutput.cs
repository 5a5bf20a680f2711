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

/// <summary>What the parts of an answer are written from.</summary>
/// <param name="Writer">Where to write.</param>
/// <param name="RowSets">All rows, by the index of their row set.</param>
/// <param name="Variables">The coerced values of the variables of the request.</param>
internal readonly record struct OutputContext(Utf8JsonWriter Writer, RowBuffer[] RowSets, IReadOnlyDictionary<string, object?> Variables);

/// <summary>Pauses between the items of a long list, in which what is written is handed on rather than held.</summary>
/// <param name="writer">Where the list is written.</param>
/// <param name="flush">Hands on what is written; null where it may be held.</param>
internal sealed class OutputPauses(Utf8JsonWriter writer, Func<ValueTask>? flush)
{
    private const int MaxHeldBytes = 64 * 1024;

    private long _handedOn;

    /// <summary>Makes a pause where it is time for one.</summary>
    public ValueTask AfterItemAsync()
    {
        var written = writer.BytesCommitted + writer.BytesPending;
        if (flush is null || written - _handedOn < MaxHeldBytes)
        {
            return ValueTask.CompletedTask;
        }

        _handedOn = written;
        return flush();
    }
}
