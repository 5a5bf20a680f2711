using Microsoft.Data.Sqlite;

namespace Contested.Bench.HandWritten.Stores;

/// <summary>A statement with at most two parameters, prepared on a connection.</summary>
internal sealed class PreparedStatement
{
    private readonly SqliteCommand _command;

    public PreparedStatement(SqliteConnection connection, string sql)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        _command.Parameters.Add(new SqliteParameter("@p1", null));
        if (sql.Contains("@p2", StringComparison.Ordinal))
        {
            _command.Parameters.Add(new SqliteParameter("@p2", null));
        }
    }

    /// <summary>Adds the rows of the statement to a list.</summary>
    public void ReadInto<TRow>(List<TRow> rows, Func<SqliteDataReader, TRow> read, object first, object? second = null)
    {
        _command.Parameters[0].Value = first;
        if (second is not null)
        {
            _command.Parameters[1].Value = second;
        }

        using var reader = _command.ExecuteReader();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }
    }
}
