using Contested.Domain.Persistence;
using Contested.Migrations.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Contested.Testing.Databases;

/// <summary>A SQLite database in a temporary folder.</summary>
internal sealed class SqliteTestDatabase : TestDatabase
{
    private static readonly Lazy<Task<byte[]>> Template = new(CreateTemplateAsync);

    private readonly TemporaryFolder _folder;

    private SqliteTestDatabase(TemporaryFolder folder)
        : base(new SqliteConnectionStringBuilder { DataSource = FileIn(folder) }.ConnectionString) => _folder = folder;

    /// <inheritdoc />
    public override DatabaseKind Kind => DatabaseKind.Sqlite;

    /// <summary>Creates a database without tables.</summary>
    public static SqliteTestDatabase CreateEmpty() => new(new TemporaryFolder());

    /// <summary>Creates a database with all tables and no rows, as a copy of one that is migrated once for the test process.</summary>
    public static async Task<TestDatabase> CreateMigratedAsync()
    {
        var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(FileIn(folder), await Template.Value);
        return new SqliteTestDatabase(folder);
    }

    /// <inheritdoc />
    public override ValueTask DisposeAsync()
    {
        ReleaseFile();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private protected override DbContextOptionsBuilder<ContestedDbContext> ConfigureProvider(DbContextOptionsBuilder<ContestedDbContext> builder) =>
        builder.UseSqlite(ConnectionString, sqlite => sqlite.MigrationsAssembly(typeof(DesignTimeContextFactory).Assembly));

    private static async Task<byte[]> CreateTemplateAsync()
    {
        await using var database = CreateEmpty();
        await database.MigrateAsync();
        await using (var context = database.CreateContext())
        {
            // The migrator turns write-ahead logging on; a checkpoint brings everything into the one file that is copied.
            await context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        }

        database.ReleaseFile();
        return await File.ReadAllBytesAsync(FileIn(database._folder));
    }

    private static string FileIn(TemporaryFolder folder) => Path.Combine(folder.FullPath, "contested.db");

    private void ReleaseFile()
    {
        using var connection = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(connection);
    }
}
