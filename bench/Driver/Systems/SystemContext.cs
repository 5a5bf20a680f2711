using Contested.Bench.Driver.Databases;

namespace Contested.Bench.Driver.Systems;

/// <summary>The databases that a system is started with.</summary>
/// <param name="Postgres">The PostgreSQL server.</param>
/// <param name="Database">The name of the database on it.</param>
/// <param name="SqliteFile">The path of the SQLite database; null where no system needs it.</param>
internal sealed record SystemContext(PostgresCluster Postgres, string Database, string? SqliteFile)
{
    /// <summary>Where telemetry is sent to; null where no system sends any.</summary>
    public Uri? Collector { get; init; }

    /// <summary>How .NET programs connect to PostgreSQL.</summary>
    public KeyValuePair<string, string> PostgresVariable => KeyValuePair.Create("ConnectionStrings__Postgres", Postgres.ConnectionString(Database));

    /// <summary>How .NET programs open the SQLite database.</summary>
    public KeyValuePair<string, string> SqliteVariable => KeyValuePair.Create("ConnectionStrings__Sqlite", $"Data Source={SqliteFile}");
}
