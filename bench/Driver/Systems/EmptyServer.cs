using Contested.Bench.Driver.Servers;
using Contested.Bench.Driver.Workloads;

namespace Contested.Bench.Driver.Systems;

/// <summary>An ASP.NET Core application that does nothing, or hardly anything: what the web server itself costs.</summary>
internal static class EmptyServer
{
    /// <summary>The folder of its project.</summary>
    public const string Project = "bench/EmptyServer";

    /// <summary>How it is started.</summary>
    public static ServerCommand Command(int port) => DotNetServer.Command(Project, "Contested.Bench.EmptyServer", port);

    /// <summary>How it is started with EF Core.</summary>
    public static ServerCommand CommandWithEntityFramework(SystemContext context, int port) =>
        DotNetServer.Command(Project, "Contested.Bench.EmptyServer", port, context.PostgresVariable);

    /// <summary>Asks for a fixed answer.</summary>
    /// <param name="bytes">Its size.</param>
    /// <param name="body">The body of the request, which it does not read.</param>
    public static BenchmarkRequest Fixed(int bytes, string? body = null) => new("POST", $"/fixed/{bytes}", body ?? "{}");

    /// <summary>Sends a piece of telemetry, as to a collector, which does nothing with it.</summary>
    public static BenchmarkRequest Telemetry { get; } = new("POST", "/v1/traces", string.Empty);

    /// <summary>Asks the database for a name.</summary>
    public static BenchmarkRequest Name(QueryVariables variables) => new("GET", $"/name{variables.ToQueryString()}");
}
