using Contested.GraphQL.AspNetCore.Configuration;
using Microsoft.AspNetCore.Http;

namespace Contested.GraphQL.AspNetCore.Requests;

/// <summary>Reads the header <c>GraphQL-Plan</c>, with which a developer asks how an answer is got.</summary>
internal static class PlanReportHeader
{
    /// <summary>The name of the header.</summary>
    public const string Name = "GraphQL-Plan";

    /// <summary>Reads the header.</summary>
    /// <returns>Whether the response tells the statements, their parameters and numbers of rows.</returns>
    /// <exception cref="RequestRefusedException">The value is unknown, or the server keeps its plans to itself.</exception>
    public static bool Read(HttpRequest request, GraphQLServerOptions options) => request.Headers[Name].ToString() switch
    {
        "" => false,
        var value when !value.Equals("report", StringComparison.OrdinalIgnoreCase) => throw RequestRefusedException.BadRequest(
            $"The header {Name} is \"{Excerpt.Of(value)}\". Send \"report\" to have the statements reported."),
        _ when !options.EnablePlanReports => throw RequestRefusedException.BadRequest(
            $"This server does not report plans. Leave out the header {Name}, or use a server in the Development environment."),
        _ => true,
    };
}
