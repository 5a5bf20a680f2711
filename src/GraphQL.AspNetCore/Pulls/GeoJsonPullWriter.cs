using System.Text.Json;
using Contested.GraphQL.Execution;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Writes a collection of features: each item is one, a point with all its fields as properties.</summary>
internal sealed class GeoJsonPullWriter : PullWriter
{
    private readonly PullTable _table;
    private readonly PullCoordinates _coordinates;
    private readonly Utf8JsonWriter _writer;

    public GeoJsonPullWriter(PullTable table, PullCoordinates coordinates, Stream stream)
    {
        _table = table;
        _coordinates = coordinates;
        _writer = new Utf8JsonWriter(stream, ResponseWriter.Options);
        _writer.WriteStartObject();
        _writer.WriteString("type"u8, "FeatureCollection"u8);
        _writer.WriteStartArray("features"u8);
    }

    /// <inheritdoc />
    public override async Task WritePageAsync(JsonElement data, CancellationToken cancellationToken)
    {
        foreach (var item in _table.ItemsOf(data).Where(item => item.ValueKind is JsonValueKind.Object))
        {
            Write(item);
        }

        await _writer.FlushAsync(cancellationToken);
    }

    /// <inheritdoc />
    public override async Task EndAsync(CancellationToken cancellationToken)
    {
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        await _writer.FlushAsync(cancellationToken);
    }

    /// <inheritdoc />
    public override ValueTask DisposeAsync() => _writer.DisposeAsync();

    private void Write(JsonElement item)
    {
        _writer.WriteStartObject();
        _writer.WriteString("type"u8, "Feature"u8);
        if (item.TryGetProperty("id"u8, out var id) || item.TryGetProperty("slug"u8, out id))
        {
            _writer.WritePropertyName("id"u8);
            id.WriteTo(_writer);
        }

        _writer.WritePropertyName("geometry"u8);
        WriteGeometry(item);
        _writer.WritePropertyName("properties"u8);
        item.WriteTo(_writer);
        _writer.WriteEndObject();
    }

    private void WriteGeometry(JsonElement item)
    {
        var place = item;
        var hasPlace = _coordinates.Object.All(step => place.ValueKind is JsonValueKind.Object && place.TryGetProperty(step, out place));
        if (!hasPlace
            || place.ValueKind is not JsonValueKind.Object
            || !place.TryGetProperty(_coordinates.Latitude, out var latitude)
            || !place.TryGetProperty(_coordinates.Longitude, out var longitude)
            || (latitude.ValueKind, longitude.ValueKind) is not (JsonValueKind.Number, JsonValueKind.Number))
        {
            _writer.WriteNullValue();
            return;
        }

        _writer.WriteStartObject();
        _writer.WriteString("type"u8, "Point"u8);
        _writer.WriteStartArray("coordinates"u8);
        longitude.WriteTo(_writer);
        latitude.WriteTo(_writer);
        _writer.WriteEndArray();
        _writer.WriteEndObject();
    }
}
