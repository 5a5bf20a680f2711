using Contested.Bench.Data.Generation;
using Contested.Bench.Data.Loading;
using Contested.Domain.Datasets;
using Contested.Domain.Persistence;
using Contested.Domain.Search;
using Microsoft.EntityFrameworkCore;

namespace Contested.Bench.Data;

/// <summary>A database with the curated dataset and generated rows.</summary>
public sealed class BenchmarkDatabase
{
    private readonly DbContextOptions<ContestedDbContext> _options;

    private BenchmarkDatabase(DbContextOptions<ContestedDbContext> options) => _options = options;

    /// <summary>A database on a PostgreSQL server; it need not exist yet.</summary>
    public static BenchmarkDatabase Postgres(string connectionString) => new(new DbContextOptionsBuilder<ContestedDbContext>()
        .UseNpgsql(connectionString, npgsql => npgsql.MigrationsAssembly(typeof(Migrations.Postgres.DesignTimeContextFactory).Assembly))
        .Options);

    /// <summary>A database in a file; it need not exist yet.</summary>
    public static BenchmarkDatabase Sqlite(string connectionString) => new(new DbContextOptionsBuilder<ContestedDbContext>()
        .UseSqlite(connectionString, sqlite => sqlite.MigrationsAssembly(typeof(Migrations.Sqlite.DesignTimeContextFactory).Assembly))
        .Options);

    /// <summary>The number of actors that a number of engagements comes with.</summary>
    public static int ActorsBeside(int engagements) => BenchmarkRows.Actors(engagements);

    /// <summary>The key of a generated engagement or actor.</summary>
    /// <param name="index">Its number, from 0.</param>
    public static int KeyOf(int index) => KeySequence.First + index;

    /// <summary>A context on the database; the caller disposes it.</summary>
    public ContestedDbContext CreateContext() => new(_options);

    /// <summary>Migrates an empty database, loads the curated dataset as the server would, and adds generated rows.</summary>
    /// <param name="dataset">The folder of the curated dataset: the one that the server will be given, which then loads nothing.</param>
    /// <param name="seed">The same seed gives the same rows on both databases.</param>
    /// <param name="engagements">The number of generated engagements.</param>
    public async Task FillAsync(string dataset, int seed, int engagements)
    {
        await using var context = CreateContext();
        await context.Database.MigrateAsync();
        await DatasetLoader.LoadAsync(context, dataset);
        IRowWriter writer = context.Database.IsNpgsql() ? new PostgresRowWriter(context) : new SqliteRowWriter(context);
        await writer.WriteAsync(SearchRows.Append(BenchmarkRows.Generate(seed, engagements)));
        context.Database.SetCommandTimeout(TimeSpan.Zero);
        await SearchWords.RefreshAsync(context);
    }
}
