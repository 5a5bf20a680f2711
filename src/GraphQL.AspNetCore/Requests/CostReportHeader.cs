using Contested.GraphQL.Execution.Costs;
using Microsoft.AspNetCore.Http;

namespace Contested.GraphQL.AspNetCore.Requests;

/// <summary>
/// Reads the header <c>GraphQL-Cost</c>, with which a client asks what its operation costs. The header is HotChocolate's.
/// </summary>
internal static class CostReportHeader
{
    /// <summary>The name of the header.</summary>
    public const string Name = "GraphQL-Cost";

    /// <summary>Reads the header.</summary>
    /// <exception cref="RequestRefusedException">The value is unknown.</exception>
    public static CostReport Read(HttpRequest request) => request.Headers[Name].ToString() switch
    {
        "" => CostReport.None,
        var value when value.Equals("report", StringComparison.OrdinalIgnoreCase) => CostReport.Report,
        var value when value.Equals("validate", StringComparison.OrdinalIgnoreCase) => CostReport.Validate,
        var value => throw RequestRefusedException.BadRequest(
            $"The header {Name} is \"{Excerpt.Of(value)}\". Send \"report\" to have the cost reported, or \"validate\" to have it reported without executing the operation."),
    };
}
