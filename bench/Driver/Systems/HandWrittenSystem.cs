using Contested.Bench.Driver.Servers;
using Contested.Bench.Driver.Workloads;

namespace Contested.Bench.Driver.Systems;

/// <summary>A server with an address for each query.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Title">What it is called in results.</param>
/// <param name="Project">The folder of its project.</param>
/// <param name="Prefix">What stands before the name of the query in its addresses.</param>
internal sealed record HandWrittenSystem(string Name, string Title, string Project, string Prefix) : BenchmarkSystem(Name, Title)
{
    /// <inheritdoc />
    public override ServerCommand Command(SystemContext context, int port) => DotNetServer.Command(
        Project, $"Contested.Bench.{Path.GetFileName(Project)}", port, UsesSqlite ? context.SqliteVariable : context.PostgresVariable);

    /// <inheritdoc />
    public override BenchmarkRequest Request(string query, QueryVariables variables) => new("GET", $"{Prefix}{query}{variables.ToQueryString()}");
}
