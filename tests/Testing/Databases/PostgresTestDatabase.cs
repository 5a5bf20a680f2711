using Contested.Domain.Persistence;
using Contested.Migrations.Postgres;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Contested.Testing.Databases;

/// <summary>A database on the PostgreSQL server of the test process.</summary>
internal sealed class PostgresTestDatabase : TestDatabase
{
    private static readonly Lazy<Task<string>> Template = new(CreateTemplateAsync);

    private readonly PostgresServer _server;

    private PostgresTestDatabase(PostgresServer server, string connectionString)
        : base(connectionString) => _server = server;

    /// <inheritdoc />
    public override DatabaseKind Kind => DatabaseKind.Postgres;

    /// <summary>Creates a database without tables.</summary>
    public static Task<TestDatabase> CreateEmptyAsync() => CreateAsync(template: null);

    /// <summary>Creates a database with all tables and no rows, as a copy of one that is migrated once for the test process.</summary>
    public static async Task<TestDatabase> CreateMigratedAsync() => await CreateAsync(await Template.Value);

    /// <inheritdoc />
    public override async ValueTask DisposeAsync() => await _server.DropDatabaseAsync(ConnectionString);

    private protected override DbContextOptionsBuilder<ContestedDbContext> ConfigureProvider(DbContextOptionsBuilder<ContestedDbContext> builder) =>
        builder.UseNpgsql(ConnectionString, npgsql => npgsql.MigrationsAssembly(typeof(DesignTimeContextFactory).Assembly));

    private static async Task<TestDatabase> CreateAsync(string? template)
    {
        var server = await PostgresServer.SharedAsync();
        return new PostgresTestDatabase(server, await server.CreateDatabaseAsync(template));
    }

    private static async Task<string> CreateTemplateAsync()
    {
        var server = await PostgresServer.SharedAsync();
        var database = new PostgresTestDatabase(server, await server.CreateDatabaseAsync());
        await database.MigrateAsync();

        // A database can be copied only while nobody is connected to it.
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        NpgsqlConnection.ClearPool(connection);
        return database.ConnectionString;
    }
}
