using Contested.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Contested.Testing.Databases;

/// <summary>A database for one test, deleted when it is disposed.</summary>
public abstract class TestDatabase : IAsyncDisposable
{
    private protected TestDatabase(string connectionString)
    {
        ConnectionString = connectionString;
    }

    /// <summary>The product.</summary>
    public abstract DatabaseKind Kind { get; }

    /// <summary>How to connect to the database.</summary>
    public string ConnectionString { get; }

    /// <summary>The name under which a server of the project looks for the connection string: <c>Postgres</c> or <c>Sqlite</c>.</summary>
    public string ConnectionStringName => Kind.ToString();

    /// <summary>Options for contexts on the database.</summary>
    public DbContextOptions<ContestedDbContext> Options => field ??= ConfigureProvider(new DbContextOptionsBuilder<ContestedDbContext>()).Options;

    /// <summary>Creates a database with all tables and no rows.</summary>
    public static async Task<TestDatabase> CreateAsync(DatabaseKind kind) => kind switch
    {
        DatabaseKind.Sqlite => await SqliteTestDatabase.CreateMigratedAsync(),
        DatabaseKind.Postgres => await PostgresTestDatabase.CreateMigratedAsync(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Creates a database without tables.</summary>
    public static async Task<TestDatabase> CreateEmptyAsync(DatabaseKind kind) => kind switch
    {
        DatabaseKind.Sqlite => SqliteTestDatabase.CreateEmpty(),
        DatabaseKind.Postgres => await PostgresTestDatabase.CreateEmptyAsync(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Creates a context on the database; the caller disposes it.</summary>
    public ContestedDbContext CreateContext() => new(Options);

    /// <inheritdoc />
    public abstract ValueTask DisposeAsync();

    private protected abstract DbContextOptionsBuilder<ContestedDbContext> ConfigureProvider(DbContextOptionsBuilder<ContestedDbContext> builder);

    private protected async Task MigrateAsync()
    {
        await using var context = CreateContext();
        await context.Database.MigrateAsync();
    }
}
