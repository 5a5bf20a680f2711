using Contested.Testing.Databases;

namespace Contested.GraphQL.EntityFrameworkCore.Tests;

/// <summary>The library in one database of each product, created on first use, for tests that only read.</summary>
public sealed class LibraryDatabases : IAsyncLifetime
{
    private readonly Dictionary<DatabaseKind, Lazy<Task<LibraryDatabase>>> _databases = Enum.GetValues<DatabaseKind>()
        .ToDictionary(kind => kind, kind => new Lazy<Task<LibraryDatabase>>(() => LibraryDatabase.CreateAsync(kind)));

    internal Task<LibraryDatabase> GetAsync(DatabaseKind kind) => _databases[kind].Value;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var database in _databases.Values.Where(database => database is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }))
        {
            await (await database.Value).DisposeAsync();
        }
    }
}
