using Microsoft.AspNetCore.Http;

namespace Contested.GraphQL.AspNetCore.Requests;

/// <summary>The headers with which a client asks for a report on its operation, beside or instead of the data.</summary>
internal static class ReportHeaders
{
    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names { get; } = [CostReportHeader.Name, PlanReportHeader.Name];

    /// <summary>Whether a request has one of them.</summary>
    public static bool AskForReport(HttpRequest request)
    {
        foreach (var name in Names)
        {
            if (request.Headers.ContainsKey(name))
            {
                return true;
            }
        }

        return false;
    }
}
