using System.Text.Json;
using Contested.Domain.Releases.Tables;

namespace Contested.Domain.Releases.Files;

/// <summary>A table as JSON Lines: an object for each row, with every column.</summary>
internal sealed class JsonLinesTableFile(ReleaseTable table, string path) : ITableFile
{
    private readonly FileStream _file = File.Create(path);

    /// <inheritdoc />
    public ValueTask AddAsync(object row)
    {
        JsonSerializer.Serialize(_file, row, table.Row, ReleaseJson.Line);
        _file.WriteByte((byte)'\n');
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask EndAsync() => ValueTask.CompletedTask;

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _file.DisposeAsync();
}
