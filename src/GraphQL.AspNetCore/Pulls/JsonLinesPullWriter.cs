using System.Text.Json;
using Contested.GraphQL.Execution;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Writes a line of JSON for each item.</summary>
internal sealed class JsonLinesPullWriter(PullTable table, Stream stream) : PullWriter
{
    private readonly MemoryStream _page = new();

    /// <inheritdoc />
    public override async Task WritePageAsync(JsonElement data, CancellationToken cancellationToken)
    {
        _page.SetLength(0);
        using (var writer = new Utf8JsonWriter(_page, ResponseWriter.Options))
        {
            foreach (var item in table.ItemsOf(data))
            {
                item.WriteTo(writer);
                writer.Flush();
                writer.Reset();
                _page.WriteByte((byte)'\n');
            }
        }

        await stream.WriteAsync(_page.GetBuffer().AsMemory(0, (int)_page.Length), cancellationToken);
        await stream.FlushAsync(cancellationToken);
    }

    /// <inheritdoc />
    public override Task EndAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public override ValueTask DisposeAsync() => _page.DisposeAsync();
}
