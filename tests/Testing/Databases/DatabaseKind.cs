namespace Contested.Testing.Databases;

/// <summary>The database products on which everything has to work alike.</summary>
public enum DatabaseKind
{
    /// <summary>SQLite, in a file of its own.</summary>
    Sqlite,

    /// <summary>PostgreSQL, in a database of its own on the server of the test process.</summary>
    Postgres,
}
