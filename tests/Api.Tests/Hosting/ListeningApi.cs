using Contested.Testing.Databases;

namespace Contested.Api.Tests.Hosting;

/// <summary>The real server on a free port, for tests in a browser.</summary>
/// <param name="dataFolder">The folder of the dataset; by default the one of the repository.</param>
public abstract class ListeningApi(string? dataFolder = null) : IAsyncLifetime
{
    private readonly Lazy<Task<(TestDatabase Database, ApiHost Host, Uri Address)>> _server = new(() => StartAsync(dataFolder));

    /// <inheritdoc />
    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>Starts the server with the first call, and gives its address.</summary>
    public async Task<Uri> GetAddressAsync() => (await _server.Value).Address;

    /// <inheritdoc />
    public virtual async Task DisposeAsync()
    {
        if (_server is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            var (database, host, _) = await _server.Value;
            await host.DisposeAsync();
            await database.DisposeAsync();
        }
    }

    private static async Task<(TestDatabase Database, ApiHost Host, Uri Address)> StartAsync(string? dataFolder)
    {
        var database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Sqlite);
        var host = new ApiHost(database, dataFolder);
        return (database, host, host.Listen());
    }
}
