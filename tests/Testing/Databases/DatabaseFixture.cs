using Xunit;

namespace Contested.Testing.Databases;

/// <summary>Databases that the tests of a class share: one of each product, created on first use. For tests that only read.</summary>
public class DatabaseFixture : IAsyncLifetime
{
    private readonly Dictionary<DatabaseKind, Lazy<Task<TestDatabase>>> _databases;

    /// <summary>Creates the fixture, but no database yet.</summary>
    public DatabaseFixture()
    {
        _databases = Enum.GetValues<DatabaseKind>().ToDictionary(
            kind => kind,
            kind => new Lazy<Task<TestDatabase>>(() => CreateAsync(kind)));
    }

    /// <summary>The database of the product, which the fixture disposes.</summary>
    public Task<TestDatabase> GetAsync(DatabaseKind kind) => _databases[kind].Value;

    /// <inheritdoc />
    public Task InitializeAsync() => Task.CompletedTask;

    /// <inheritdoc />
    public async Task DisposeAsync()
    {
        foreach (var database in _databases.Values.Where(database => database.IsValueCreated && database.Value.IsCompletedSuccessfully))
        {
            await (await database.Value).DisposeAsync();
        }

    }

    /// <summary>Fills a new database that has all tables and no rows.</summary>
    protected virtual Task FillAsync(TestDatabase database) => Task.CompletedTask;

    private async Task<TestDatabase> CreateAsync(DatabaseKind kind)
    {
        var database = await TestDatabase.CreateAsync(kind);
        await FillAsync(database);
        return database;
    }
}
