using Contested.Bench.Driver.Servers;
using Contested.Bench.Driver.Workloads;

namespace Contested.Bench.Driver.Systems;

/// <summary>The API of this repository.</summary>
internal sealed record ApiSystem(string Name, string Title) : BenchmarkSystem(Name, Title)
{
    /// <summary>The folder of the project.</summary>
    public const string Project = "src/Api";

    /// <summary>The settings that are the same for every way of measuring the API.</summary>
    private static readonly Dictionary<string, string> CommonSettings = new()
    {
        ["GraphQL__Introspection"] = "false",
        ["GraphQL__Playground"] = "false",
        ["GraphQL__Limits__MaxPageSize"] = "100",
        ["Dataset__Folder"] = RepositoryFolders.Data,
    };

    /// <summary>What keeps answers from being taken from memory, where the work for them is measured.</summary>
    private static readonly Dictionary<string, string> NoResponseCache = new() { ["GraphQL__Limits__ResponseCacheSize"] = "0" };

    /// <summary>Whether every request has a document of its own, for which there cannot be a plan yet.</summary>
    public bool HasNewDocuments { get; init; }

    /// <inheritdoc />
    public override ServerCommand Command(SystemContext context, int port) => DotNetServer.Command(
        Project, "Contested.Api", port, [UsesSqlite ? context.SqliteVariable : context.PostgresVariable, .. CommonSettings, .. RepeatsOneRequest ? [] : NoResponseCache]);

    /// <inheritdoc />
    public override BenchmarkRequest Request(string query, QueryVariables variables)
    {
        var document = GraphQLDocuments.Read("contested", query);
        return GraphQLDocuments.Request(HasNewDocuments ? WithNewName(document) : document, variables);
    }

    private static string WithNewName(string document) => document.Insert(document.IndexOf('(', StringComparison.Ordinal), BenchmarkRequest.Counter);
}
