using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Contested.Domain.Persistence;

/// <summary>Brings the tables of a database up to date, one process at a time.</summary>
public static class DatabaseMigration
{
    // Any number will do, as long as it is the same in every process, and another than that of loading.
    private const long AdvisoryLock = 0x434F4E544D494752;

    private static readonly TimeSpan LockInterval = TimeSpan.FromMilliseconds(100);

    /// <summary>Applies the migrations that are missing. Where none is, only reads, so that a role or a file that cannot be written will do.</summary>
    /// <remarks>
    /// Processes that migrate one database at once wait for each other. The lock of EF Core does not hold for all migrations together on
    /// PostgreSQL, and stays behind on SQLite where a process is killed.
    /// </remarks>
    /// <param name="context">A context on the database, whose connection is closed. A database that is missing is made.</param>
    /// <param name="cancellationToken">Gives up; migrations that have been applied stay.</param>
    /// <returns>The names of the migrations that were missing.</returns>
    public static async Task<IReadOnlyList<string>> MigrateAsync(ContestedDbContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var database = context.Database;
        var connection = database.GetDbConnection();
        if (connection is not NpgsqlConnection)
        {
            CreateFile(connection);
        }

        if (!(await database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            return [];
        }

        await using var turn = connection is NpgsqlConnection server
            ? await LockAsync(server, context, cancellationToken)
            : await LockFileAsync($"{connection.DataSource}-migration", cancellationToken);
        var pending = (await database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        if (pending.Count > 0 && connection is not NpgsqlConnection)
        {
            // What a process has left behind that was killed: nobody else can be migrating.
            await database.ExecuteSqlAsync($"""DROP TABLE IF EXISTS "__EFMigrationsLock" """, cancellationToken);
        }

        await database.MigrateAsync(cancellationToken);
        return pending;
    }

    /// <summary>Makes the file, which requests do not: they are to notice where it is missing.</summary>
    private static void CreateFile(DbConnection connection)
    {
        var settings = new DbConnectionStringBuilder { ConnectionString = connection.ConnectionString };
        if (!settings.TryGetValue("Mode", out var mode) || mode is not "ReadWrite" || File.Exists(connection.DataSource))
        {
            return;
        }

        var usual = connection.ConnectionString;
        settings["Mode"] = "ReadWriteCreate";
        connection.ConnectionString = settings.ConnectionString;
        try
        {
            connection.Open();
            connection.Close();
        }
        finally
        {
            connection.ConnectionString = usual;
        }
    }

    /// <summary>Makes the database if there is none, and takes a lock in it that ends with its connection.</summary>
    private static async Task<IAsyncDisposable> LockAsync(NpgsqlConnection connection, ContestedDbContext context, CancellationToken cancellationToken)
    {
        var databases = context.GetService<IRelationalDatabaseCreator>();
        if (!await databases.ExistsAsync(cancellationToken))
        {
            try
            {
                await databases.CreateAsync(cancellationToken);
            }
            catch (PostgresException exception) when (exception.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
            {
                // Another process was quicker.
            }
        }

        var settings = new NpgsqlConnectionStringBuilder(connection.ConnectionString) { Pooling = false, CommandTimeout = 0 };
        var own = connection.CloneWith(settings.ConnectionString);
        try
        {
            await own.OpenAsync(cancellationToken);
            await using var command = new NpgsqlCommand("SELECT pg_advisory_lock($1)", own) { Parameters = { new() { Value = AdvisoryLock } } };
            await command.ExecuteNonQueryAsync(cancellationToken);
            return own;
        }
        catch
        {
            await own.DisposeAsync();
            throw;
        }
    }

    /// <summary>Takes a lock that ends with its process: a file, which stays, as another process may be waiting for it.</summary>
    private static async Task<IAsyncDisposable> LockFileAsync(string path, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException exception) when (exception.GetType() == typeof(IOException) && File.Exists(path))
            {
                await Task.Delay(LockInterval, cancellationToken);
            }
        }
    }
}
