using System.Globalization;
using System.Text.Json;
using Contested.Bench.Driver.Workloads;

namespace Contested.Bench.Driver.Load;

/// <summary>Sends requests to a server as fast as it answers, with <c>wrk</c>.</summary>
internal static class HttpLoad
{
    private static readonly string Script = Path.Combine(RepositoryFolders.Bench, "Driver", "Load", "load.lua");

    /// <summary>Sends requests in turn, over and over, for some seconds.</summary>
    /// <exception cref="BenchmarkFailedException">A request failed.</exception>
    public static async Task<LoadResult> RunAsync(Uri address, IEnumerable<BenchmarkRequest> requests, int connections, int seconds)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllLinesAsync(file, requests.Select(request => $"{request.Method}\t{request.Path}\t{request.Body}"));
            var output = await CommandLineProgram.RunAsync(
                "wrk",
                [
                    "--threads", "1", "--connections", connections.ToString(CultureInfo.InvariantCulture),
                    "--duration", $"{seconds}s", "--timeout", "10s", "--script", Script, address.ToString(), file,
                ]);
            return Read(output);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static LoadResult Read(string output)
    {
        var result = JsonDocument.Parse(output.TrimEnd().Split('\n')[^1]).RootElement;
        return result.GetProperty("failures").GetInt64() == 0
            ? new LoadResult(
                result.GetProperty("requests").GetInt64(),
                Time(result.GetProperty("microseconds")),
                Time(result.GetProperty("p50")),
                Time(result.GetProperty("p99")))
            : throw new BenchmarkFailedException($"Requests failed under load:\n{output}");
    }

    private static TimeSpan Time(JsonElement microseconds) => TimeSpan.FromMicroseconds(microseconds.GetDouble());
}
