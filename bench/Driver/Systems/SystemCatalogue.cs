namespace Contested.Bench.Driver.Systems;

/// <summary>All systems that are compared.</summary>
internal static class SystemCatalogue
{
    /// <summary>The API with documents that it knows.</summary>
    public const string Api = "api";

    /// <summary>The API with a request that it has answered before.</summary>
    public const string ApiCached = "api-cached";

    /// <summary>The API, each request with a document that it has not seen yet.</summary>
    public const string ApiCold = "api-cold";

    /// <summary>The API with all metrics, and a share of traces.</summary>
    public const string ApiTelemetry = "api-telemetry";

    /// <summary>The API on SQLite.</summary>
    public const string ApiSqlite = "api-sqlite";

    /// <summary>The system that the ratios on PostgreSQL refer to.</summary>
    public const string HandWritten = "handwritten";

    /// <summary>The system that the ratios on SQLite refer to.</summary>
    public const string HandWrittenSqlite = "handwritten-sqlite";

    /// <summary>The statements of the hand-written server alone.</summary>
    public const string Pgbench = "pgbench";

    /// <summary>A fixed answer of the size of the cached one.</summary>
    public const string Fixed = "fixed";

    private const string HandWrittenProject = "bench/HandWritten";
    private const string LinqProject = "bench/LinqServer";

    /// <summary>The servers that answer the queries.</summary>
    public static IReadOnlyList<BenchmarkSystem> Servers { get; } =
    [
        new HandWrittenSystem(HandWritten, "hand-written C#: one statement a level in one batch", HandWrittenProject, "/"),
        new ApiSystem(Api, "**this API**, warm plan") { AnswersOwnQueries = true },
        new ApiSystem(ApiCold, "**this API**, cold plan: each request a new document") { HasNewDocuments = true },
        new ApiSystem(ApiCached, "**this API**, cached answer: one request over and over") { RepeatsOneRequest = true },
        new ApiSystem(ApiTelemetry, "**this API**, warm plan, with all metrics and one trace in ten") { HasTelemetry = true },
        new HandWrittenSystem("linq-levels", "EF Core LINQ, one query a level", LinqProject, "/levels/"),
        new HandWrittenSystem("linq-nested", "EF Core LINQ, one query with nested collections", LinqProject, "/nested/"),
        new GraphQLNetSystem("graphql-net", "GraphQL.NET 8 over EF Core") { IsPeer = true },
        new NodeSystem("postgraphile", "PostGraphile 5", "postgraphile") { IsPeer = true },
        new NodeSystem("mercurius", "Mercurius with JIT and loaders", "contested") { IsPeer = true },
        new HandWrittenSystem(HandWrittenSqlite, "hand-written Microsoft.Data.Sqlite", HandWrittenProject, "/") { UsesSqlite = true },
        new ApiSystem(ApiSqlite, "**this API** on SQLite, warm plan") { UsesSqlite = true, AnswersOwnQueries = true },
        new GraphQLNetSystem("graphql-net-sqlite", "GraphQL.NET 8 over EF Core on SQLite") { UsesSqlite = true, IsPeer = true },
    ];

    /// <summary>The names of everything that is measured.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Servers.Select(server => server.Name), Pgbench, Fixed];

    /// <summary>What everything is called in results.</summary>
    public static string TitleOf(string name) => name switch
    {
        Pgbench => "pgbench: the statements of hand-written C# alone",
        Fixed => "fixed answer of the size of the cached one, empty ASP.NET Core application",
        _ => Servers.First(server => server.Name == name).Title,
    };

    /// <summary>The folders of the projects behind some systems.</summary>
    public static IEnumerable<string> ProjectsOf(IEnumerable<BenchmarkSystem> systems) => systems
        .Select(system => system switch
        {
            ApiSystem => ApiSystem.Project,
            HandWrittenSystem server => server.Project,
            GraphQLNetSystem => GraphQLNetSystem.Project,
            _ => null,
        })
        .OfType<string>()
        .Append(EmptyServer.Project)
        .Distinct();
}
