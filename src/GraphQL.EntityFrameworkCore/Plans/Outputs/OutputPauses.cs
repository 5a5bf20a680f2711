using System.Text.Json;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

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
