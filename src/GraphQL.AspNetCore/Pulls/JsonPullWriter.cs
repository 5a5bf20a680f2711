using System.Text.Json;
using Contested.GraphQL.Execution;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>
/// Writes where the data come from, and the data as they are, but for the connection that is paged: it has the items of all pages, and
/// no <c>pageInfo</c>.
/// </summary>
internal sealed class JsonPullWriter : PullWriter
{
    private readonly PullPaging? _paging;
    private readonly Utf8JsonWriter _writer;
    private readonly IReadOnlyList<string> _path;
    private JsonElement? _first;

    public JsonPullWriter(PullPaging? paging, PullOrigin origin, Stream stream)
    {
        _paging = paging;
        _path = paging is null ? [] : [.. paging.Connection, paging.Items];
        _writer = new Utf8JsonWriter(stream, ResponseWriter.Options);
        _writer.WriteStartObject();
        _writer.WriteStartObject("dataset"u8);
        _writer.WriteString("version"u8, origin.Version?.Name);
        _writer.WriteString("releasedOn"u8, origin.ReleasedOn);
        _writer.WriteStartArray("sources"u8);
        foreach (var source in origin.Sources)
        {
            source.WriteTo(_writer);
        }

        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.WritePropertyName("data"u8);
    }

    /// <inheritdoc />
    public override async Task WritePageAsync(JsonElement data, CancellationToken cancellationToken)
    {
        if (_first is not null || FindItems(data) is not null)
        {
            if (_first is null)
            {
                _first = data.Clone();
                Open(data, 0);
            }

            foreach (var item in FindItems(data)?.EnumerateArray() ?? default)
            {
                item.WriteTo(_writer);
            }
        }
        else
        {
            data.WriteTo(_writer);
        }

        await _writer.FlushAsync(cancellationToken);
    }

    /// <inheritdoc />
    public override async Task EndAsync(CancellationToken cancellationToken)
    {
        if (_first is { } first)
        {
            Close(first, 0);
        }

        _writer.WriteEndObject();
        await _writer.FlushAsync(cancellationToken);
    }

    /// <inheritdoc />
    public override ValueTask DisposeAsync() => _writer.DisposeAsync();

    /// <summary>Finds the list of items; null where nothing is paged, or there is no connection.</summary>
    private JsonElement? FindItems(JsonElement data)
    {
        foreach (var step in _path)
        {
            if (data.ValueKind is not JsonValueKind.Object || !data.TryGetProperty(step, out data))
            {
                return null;
            }
        }

        return _path.Count > 0 && data.ValueKind is JsonValueKind.Array ? data : null;
    }

    /// <summary>Writes what comes before the items.</summary>
    private void Open(JsonElement element, int depth)
    {
        if (depth == _path.Count)
        {
            _writer.WriteStartArray();
            return;
        }

        _writer.WriteStartObject();
        foreach (var property in element.EnumerateObject())
        {
            if (property.NameEquals(_path[depth]))
            {
                _writer.WritePropertyName(property.Name);
                Open(property.Value, depth + 1);
                return;
            }

            Write(property, depth);
        }
    }

    /// <summary>Writes what comes after the items.</summary>
    private void Close(JsonElement element, int depth)
    {
        if (depth == _path.Count)
        {
            _writer.WriteEndArray();
            return;
        }

        Close(element.GetProperty(_path[depth]), depth + 1);
        foreach (var property in element.EnumerateObject().SkipWhile(property => !property.NameEquals(_path[depth])).Skip(1))
        {
            Write(property, depth);
        }

        _writer.WriteEndObject();
    }

    private void Write(JsonProperty property, int depth)
    {
        if (depth != _paging!.Connection.Count || !property.NameEquals(_paging.PageInfo))
        {
            property.WriteTo(_writer);
        }
    }
}
