using System.Text;

namespace Contested.Bench.Driver.Workloads;

/// <summary>A request.</summary>
/// <param name="Method">The method of HTTP.</param>
/// <param name="Path">The path with the query string.</param>
/// <param name="Body">A JSON text without line breaks; null where there is none.</param>
internal sealed record BenchmarkRequest(string Method, string Path, string? Body = null)
{
    /// <summary>Stands in a body for a number that is another one in every request.</summary>
    public const string Counter = "__N__";

    /// <summary>The request for an HTTP client.</summary>
    public HttpRequestMessage ToMessage() => new(new HttpMethod(Method), new Uri(Path, UriKind.Relative))
    {
        Content = Body is null ? null : new StringContent(Body.Replace(Counter, "0", StringComparison.Ordinal), Encoding.UTF8, "application/json"),
    };
}
