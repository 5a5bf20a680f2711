using Contested.Bench.Driver.Servers;
using Contested.Bench.Driver.Workloads;

namespace Contested.Bench.Driver.Systems;

/// <summary>GraphQL.NET over EF Core.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Title">What it is called in results.</param>
internal sealed record GraphQLNetSystem(string Name, string Title) : BenchmarkSystem(Name, Title)
{
    /// <summary>The folder of the project.</summary>
    public const string Project = "bench/GraphQLNet";

    /// <inheritdoc />
    public override ServerCommand Command(SystemContext context, int port) =>
        DotNetServer.Command(Project, "Contested.Bench.GraphQLNet", port, UsesSqlite ? context.SqliteVariable : context.PostgresVariable);

    /// <inheritdoc />
    public override BenchmarkRequest Request(string query, QueryVariables variables) =>
        GraphQLDocuments.Request(GraphQLDocuments.Read("contested", query), variables);
}
