namespace Contested.Api.Persistence;

/// <summary>How the server deals with its database, from the section <c>Database</c>.</summary>
internal sealed class DatabaseOptions
{
    /// <summary>
    /// For how long a server that starts waits for a PostgreSQL that is not there yet, and whoever writes for one that can be written to; by
    /// default one minute.
    /// </summary>
    public TimeSpan StartPatience { get; set; } = TimeSpan.FromMinutes(1);
}
