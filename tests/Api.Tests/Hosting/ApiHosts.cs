using Contested.Testing.Databases;

namespace Contested.Api.Tests.Hosting;

/// <summary>One host on each database product, with the curated dataset, started on first use. For tests that only read.</summary>
public sealed class ApiHosts : IAsyncLifetime
{
    private readonly Dictionary<DatabaseKind, Lazy<Task<(TestDatabase Database, ApiHost Host)>>> _hosts;

    /// <summary>Creates the fixture, but starts no host yet.</summary>
    public ApiHosts() => _hosts = Enum.GetValues<DatabaseKind>().ToDictionary(
        kind => kind,
        kind => new Lazy<Task<(TestDatabase, ApiHost)>>(() => StartAsync(kind)));

    /// <inheritdoc />
    public Task InitializeAsync() => Task.CompletedTask;

    /// <inheritdoc />
    public async Task DisposeAsync()
    {
        foreach (var started in _hosts.Values.Where(host => host.IsValueCreated && host.Value.IsCompletedSuccessfully))
        {
            var (database, host) = await started.Value;
            await host.DisposeAsync();
            await database.DisposeAsync();
        }
    }

    /// <summary>The host on the database product, which the fixture disposes.</summary>
    internal async Task<ApiHost> GetAsync(DatabaseKind kind) => (await _hosts[kind].Value).Host;

    /// <summary>The database of that host, with the dataset.</summary>
    internal async Task<TestDatabase> GetDatabaseAsync(DatabaseKind kind)
    {
        var (database, host) = await _hosts[kind].Value;
        _ = host.Client;
        return database;
    }

    // The program itself makes the tables and loads the dataset.
    private static async Task<(TestDatabase Database, ApiHost Host)> StartAsync(DatabaseKind kind)
    {
        var database = await TestDatabase.CreateEmptyAsync(kind);
        return (database, new ApiHost(database));
    }
}
