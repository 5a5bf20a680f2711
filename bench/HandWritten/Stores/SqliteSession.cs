using Contested.Bench.HandWritten.Sql;
using Microsoft.Data.Sqlite;

namespace Contested.Bench.HandWritten.Stores;

/// <summary>A connection with all its statements prepared, for one request at a time.</summary>
internal sealed class SqliteSession
{
    /// <summary>Prepares all statements.</summary>
    /// <param name="connection">An open connection, which the session keeps for good.</param>
    public SqliteSession(SqliteConnection connection)
    {
        Engagement = new(connection, SqlText.Read("sqlite/engagement"));
        Engagements = new(connection, SqlText.Read("sqlite/engagements"));
        Filtered = new(connection, SqlText.Read("sqlite/filtered"));
        Flat = new(connection, SqlText.Read("sqlite/flat"));
        Sides = new(connection, SqlText.Read("sqlite/sides"));
        Participations = new(connection, SqlText.Read("sqlite/participations"));
        Claims = new(connection, SqlText.Read("sqlite/claims"));
        Citations = new(connection, SqlText.Read("sqlite/citations"));
    }

    public PreparedStatement Engagement { get; }

    public PreparedStatement Engagements { get; }

    public PreparedStatement Filtered { get; }

    public PreparedStatement Flat { get; }

    public PreparedStatement Sides { get; }

    public PreparedStatement Participations { get; }

    public PreparedStatement Claims { get; }

    public PreparedStatement Citations { get; }
}
