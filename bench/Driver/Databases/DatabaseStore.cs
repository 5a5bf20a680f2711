using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Contested.Bench.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Contested.Bench.Driver.Databases;

/// <summary>The filled databases, kept from run to run until the generator, the seed, the migrations or the dataset change.</summary>
internal sealed class DatabaseStore(PostgresCluster postgres, string folder, int seed)
{
    /// <summary>The name of a database on the PostgreSQL server with a number of engagements; fills it where it is missing.</summary>
    public async Task<string> PostgresAsync(int engagements)
    {
        var database = BenchmarkDatabase.Postgres(postgres.ConnectionString("postgres"));
        var name = $"contested_{engagements}_{await FingerprintAsync(database)}";
        var stored = await NamesAsync();
        if (!stored.Contains(name))
        {
            foreach (var old in stored.Where(other => other.StartsWith($"contested_{engagements}_", StringComparison.Ordinal) || other.EndsWith("filling", StringComparison.Ordinal)))
            {
                await ExecuteAsync($"DROP DATABASE {old} WITH (FORCE)");
            }

            var filling = $"contested_{engagements}_filling";
            await FillAsync("PostgreSQL", BenchmarkDatabase.Postgres(postgres.ConnectionString(filling)), engagements);
            NpgsqlConnection.ClearAllPools();
            await ExecuteAsync($"ALTER DATABASE {filling} RENAME TO {name}");
        }

        return name;
    }

    /// <summary>The path of a SQLite database with a number of engagements; fills it where it is missing.</summary>
    public async Task<string> SqliteAsync(int engagements)
    {
        var sqliteFolder = Directory.CreateDirectory(Path.Combine(folder, "sqlite", engagements.ToString(CultureInfo.InvariantCulture))).FullName;
        var file = Path.Combine(sqliteFolder, $"{await FingerprintAsync(BenchmarkDatabase.Sqlite("Data Source=:memory:"))}.db");
        if (!File.Exists(file))
        {
            foreach (var old in Directory.GetFiles(sqliteFolder))
            {
                File.Delete(old);
            }

            var filling = Path.Combine(sqliteFolder, "filling.db");
            await FillAsync("SQLite", BenchmarkDatabase.Sqlite($"Data Source={filling}"), engagements);
            SqliteConnection.ClearAllPools();
            File.Move(filling, file);
        }

        return file;
    }

    private async Task FillAsync(string product, BenchmarkDatabase database, int engagements)
    {
        Console.Write($"Filling {product} with {engagements:N0} engagements ... ");
        var clock = Stopwatch.StartNew();
        await database.FillAsync(RepositoryFolders.Data, seed, engagements);
        Console.WriteLine($"{clock.Elapsed.TotalSeconds:F1} s");
    }

    private async Task<string> FingerprintAsync(BenchmarkDatabase database)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var context = database.CreateContext();
        foreach (var part in context.Database.GetMigrations().Append($"{typeof(BenchmarkDatabase).Module.ModuleVersionId} {seed}"))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part));
        }

        foreach (var file in Directory.GetFiles(RepositoryFolders.Data, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(await File.ReadAllBytesAsync(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }

    private async Task<List<string>> NamesAsync()
    {
        await using var source = NpgsqlDataSource.Create(postgres.ConnectionString("postgres"));
        await using var command = source.CreateCommand("SELECT datname FROM pg_database WHERE datname LIKE 'contested%'");
        await using var reader = await command.ExecuteReaderAsync();
        var names = new List<string>();
        while (await reader.ReadAsync())
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(postgres.ConnectionString("postgres"));
        await using var command = source.CreateCommand(sql);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }
}
