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

    /// <summary>Whether it measures itself: all metrics, and the share of traces that it records by default.</summary>
    public bool HasTelemetry { get; init; }

    /// <inheritdoc />
    public override ServerCommand Command(SystemContext context, int port) => DotNetServer.Command(
        Project,
        "Contested.Api",
        port,
        [
            UsesSqlite ? context.SqliteVariable : context.PostgresVariable,
            .. CommonSettings,
            .. RepeatsOneRequest ? [] : NoResponseCache,
            .. HasTelemetry ? TelemetryTo(context.Collector!) : [],
        ]);

    /// <inheritdoc />
    public override BenchmarkRequest Request(string query, QueryVariables variables)
    {
        var document = GraphQLDocuments.Read("contested", query);
        return GraphQLDocuments.Request(HasNewDocuments ? WithNewName(document) : document, variables);
    }

    // Metrics are sent often enough for each cell to have its share of the work.
    private static Dictionary<string, string> TelemetryTo(Uri collector) => new()
    {
        ["Telemetry__Metrics"] = "http://127.0.0.1:0",
        ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.AbsoluteUri,
        ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
        ["OTEL_METRIC_EXPORT_INTERVAL"] = "1000",
    };

    private static string WithNewName(string document) => document.Insert(document.IndexOf('(', StringComparison.Ordinal), BenchmarkRequest.Counter);
}
