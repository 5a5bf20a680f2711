using System.Data;
using System.Data.Common;
using Contested.Domain.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Contested.Api.Persistence;

/// <summary>Waits for database servers that are not there yet, for as long as the settings say.</summary>
internal sealed class PrimaryServer(IOptions<DatabaseOptions> options, TimeProvider time)
{
    /// <summary>The key of the context that writes, among the services.</summary>
    public const string Key = "primary";

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan NoticeInterval = TimeSpan.FromSeconds(10);

    /// <summary>Gives a context that reads, once any server answers.</summary>
    /// <param name="services">The services of a scope, which disposes of the context.</param>
    /// <param name="say">Is told now and then what is waited for.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="DbException">None does in time, or one refuses.</exception>
    public async Task<ContestedDbContext> WaitForAnyAsync(IServiceProvider services, Action<string> say, CancellationToken cancellationToken)
    {
        var context = services.GetRequiredService<ContestedDbContext>();
        await WaitAsync(context, "the database", OpenAsync, say, cancellationToken);
        return context;
    }

    /// <summary>Gives a context that writes, once there is a server that can be written to.</summary>
    /// <param name="services">The services of a scope, which disposes of the context.</param>
    /// <param name="say">Is told now and then what is waited for.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="NoPrimaryException">There is none in time.</exception>
    /// <exception cref="DbException">A server refuses.</exception>
    public async Task<ContestedDbContext> WaitAsync(IServiceProvider services, Action<string> say, CancellationToken cancellationToken)
    {
        var context = services.GetRequiredKeyedService<ContestedDbContext>(Key);
        var isOneOfSeveral = context.Database.IsNpgsql() && ConnectionStrings.NamesSeveral(SettingsOf(context));
        try
        {
            await WaitAsync(context, isOneOfSeveral ? "a primary" : "the database", OpenPrimaryAsync, say, cancellationToken);
        }
        catch (DbException exception) when (IsAway(exception, context) && (isOneOfSeveral || IsStandby(exception)))
        {
            throw new NoPrimaryException($"There is no primary at {AddressOf(context)}. {ReasonOf(exception)} Start the primary, or promote a standby.", exception);
        }

        return context;
    }

    private async Task WaitAsync(
        ContestedDbContext context, string what, Func<DbConnection, CancellationToken, Task> open, Action<string> say, CancellationToken cancellationToken)
    {
        var connection = context.Database.GetDbConnection();
        var (begun, said) = (time.GetTimestamp(), 0L);
        while (connection is NpgsqlConnection)
        {
            try
            {
                await open(connection, cancellationToken);
                return;
            }
            catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.InvalidCatalogName)
            {
                // The server is there. What migrates makes the database.
                return;
            }
            catch (DbException exception) when (IsAway(exception, context) && time.GetElapsedTime(begun) < options.Value.StartPatience)
            {
                if (said == 0 || time.GetElapsedTime(said) > NoticeInterval)
                {
                    said = time.GetTimestamp();
                    say($"Waiting for {what} at {AddressOf(context)}, for {options.Value.StartPatience} at most: {ReasonOf(exception)}");
                }
            }
            finally
            {
                await connection.CloseAsync();
            }

            await Task.Delay(Interval, time, cancellationToken);
        }
    }

    private static Task OpenAsync(DbConnection connection, CancellationToken cancellationToken) => connection.OpenAsync(cancellationToken);

    /// <summary>Opens a connection; fails on a standby, which the connection string may name alone.</summary>
    private static async Task OpenPrimaryAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT pg_is_in_recovery()";
        if (await command.ExecuteScalarAsync(cancellationToken) is true)
        {
            throw new NpgsqlException($"{connection.DataSource} is a standby, which can only be read from.", new ReadOnlyException());
        }
    }

    // What Npgsql reports of several servers is not transient, even where all that it has met is.
    private static bool IsAway(DbException exception, ContestedDbContext context) =>
        exception.IsTransient || IsStandby(exception) || (exception is not PostgresException && ConnectionStrings.NamesSeveral(SettingsOf(context)));

    private static bool IsStandby(DbException exception) => exception.InnerException is ReadOnlyException;

    private static string ReasonOf(DbException exception) => string.Join(
        " ",
        (exception.InnerException is AggregateException several ? several.InnerExceptions.Select(one => one.Message) : [exception.Message])
            .Distinct()
            .Select(message => message.ReplaceLineEndings(" ")));

    private static string AddressOf(ContestedDbContext context)
    {
        var settings = SettingsOf(context);
        return string.Join(", ", settings.Host!.Split(',').Select(host => host.Contains(':', StringComparison.Ordinal) ? host : $"{host}:{settings.Port}"));
    }

    private static NpgsqlConnectionStringBuilder SettingsOf(ContestedDbContext context) => new(context.Database.GetConnectionString());
}
