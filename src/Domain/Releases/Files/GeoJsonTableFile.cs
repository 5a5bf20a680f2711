using System.Text.Json;
using Contested.Domain.Releases.Tables;

namespace Contested.Domain.Releases.Files;

/// <summary>A table as a collection of GeoJSON's features (RFC 7946): a point where there is one, and the columns as properties.</summary>
internal sealed class GeoJsonTableFile : ITableFile
{
    private static readonly JsonWriterOptions Options = new() { Encoder = ReleaseJson.Line.Encoder };

    private readonly ReleaseTable _table;
    private readonly Func<object, (double Longitude, double Latitude)?> _pointOf;
    private readonly FileStream _file;
    private readonly Utf8JsonWriter _json;

    /// <summary>Begins the collection.</summary>
    /// <param name="table">The table.</param>
    /// <param name="path">The path of the file.</param>
    /// <param name="pointOf">Where that is which is in a row; null where it is not known.</param>
    public GeoJsonTableFile(ReleaseTable table, string path, Func<object, (double Longitude, double Latitude)?> pointOf)
    {
        (_table, _pointOf) = (table, pointOf);
        _file = File.Create(path);
        _json = new Utf8JsonWriter(_file, Options);
        _json.WriteStartObject();
        _json.WriteString("type", "FeatureCollection");
        _json.WriteStartArray("features");
    }

    /// <inheritdoc />
    public async ValueTask AddAsync(object row)
    {
        _json.WriteStartObject();
        _json.WriteString("type", "Feature");
        _json.WritePropertyName("geometry");
        WriteGeometry(_pointOf(row));
        _json.WritePropertyName("properties");
        JsonSerializer.Serialize(_json, row, _table.Row, ReleaseJson.Line);
        _json.WriteEndObject();
        await _json.FlushAsync();
    }

    /// <inheritdoc />
    public async ValueTask EndAsync()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        await _json.FlushAsync();
        _file.WriteByte((byte)'\n');
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _json.DisposeAsync();
        await _file.DisposeAsync();
    }

    private void WriteGeometry((double Longitude, double Latitude)? point)
    {
        if (point is not var (longitude, latitude))
        {
            _json.WriteNullValue();
            return;
        }

        _json.WriteStartObject();
        _json.WriteString("type", "Point");
        _json.WriteStartArray("coordinates");
        _json.WriteNumberValue(longitude);
        _json.WriteNumberValue(latitude);
        _json.WriteEndArray();
        _json.WriteEndObject();
    }
}
