using Microsoft.Data.Sqlite;
using Npgsql;

namespace Contested.Api.Persistence;

/// <summary>Completes connection strings by what suits the program, where they do not say otherwise.</summary>
internal static class ConnectionStrings
{
    private static readonly Dictionary<string, object> Defaults = new()
    {
        ["Max Auto Prepare"] = 200,

        // A reset between requests would take a round trip; requests leave nothing behind that needs one.
        ["No Reset On Close"] = true,

        // Pages of a hundred rows are read at once, rather than by a call to the system for every 8 KB.
        ["Read Buffer Size"] = 32 * 1024,

        // Seconds to connect, milliseconds for a statement that is cancelled to end, seconds between signs of life.
        ["Timeout"] = 5,
        ["Cancellation Timeout"] = 1_000,
        ["Keepalive"] = 30,
    };

    private static readonly Dictionary<string, object> DefaultsOfSeveral = new(Defaults)
    {
        ["Target Session Attributes"] = "prefer-primary",

        // Seconds. Requests wait so long for one that hangs, each time that one is tried again.
        ["Timeout"] = 2,
        ["Host Recheck Seconds"] = 30,
    };

    /// <summary>Names the PostgreSQL servers from which the program reads: of several the primary, and a standby while there is none.</summary>
    public static string ForReading(string postgres)
    {
        var settings = new NpgsqlConnectionStringBuilder(postgres);
        foreach (var (name, value) in NamesSeveral(settings) ? DefaultsOfSeveral : Defaults)
        {
            if (!settings.ShouldSerialize(name))
            {
                settings[name] = value;
            }
        }

        return settings.ConnectionString;
    }

    /// <summary>Names the PostgreSQL server to which the program writes: of several the one that is the primary now.</summary>
    public static string ForWriting(string postgres)
    {
        var settings = new NpgsqlConnectionStringBuilder(ForReading(postgres));
        if (NamesSeveral(settings))
        {
            settings.TargetSessionAttributes = "read-write";

            // In seconds. Whoever waits for a standby to be promoted is not to wait much longer than that takes.
            settings.HostRecheckSeconds = 1;
        }

        return settings.ConnectionString;
    }

    /// <summary>
    /// Names the SQLite file. One that is missing is to be noticed: opening it would make a database without tables, and a connection from a
    /// pool would go on with the file that was there. Requests have a pool of their own.
    /// </summary>
    public static string WithoutCreation(string sqlite)
    {
        var settings = new SqliteConnectionStringBuilder(sqlite);
        if (settings.Mode == SqliteOpenMode.ReadWriteCreate)
        {
            settings.Mode = SqliteOpenMode.ReadWrite;
        }

        settings.Pooling = false;
        return settings.ConnectionString;
    }

    /// <summary>Whether a connection string names several servers.</summary>
    public static bool NamesSeveral(NpgsqlConnectionStringBuilder settings) => settings.Host?.Contains(',', StringComparison.Ordinal) == true;
}
