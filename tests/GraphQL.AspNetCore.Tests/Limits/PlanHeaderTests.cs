using System.Net;

namespace Contested.GraphQL.AspNetCore.Tests.Limits;

/// <summary>The header with which a developer asks how an answer is got.</summary>
public sealed class PlanHeaderTests
{
    [Theory]
    [InlineData("report", false, HttpStatusCode.BadRequest, "does not report plans")]
    [InlineData("tell", true, HttpStatusCode.BadRequest, "Send \"report\"")]
    [InlineData("report", true, HttpStatusCode.OK, null)]
    public async Task Request_Should_BeServed_When_ReportsAreAllowed(string header, bool isAllowed, HttpStatusCode status, string? message)
    {
        await using var host = await GraphQLHost.StartInMemoryAsync(options => options.EnablePlanReports = isAllowed);
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.Add("GraphQL-Plan", header);

        using var response = await client.PostAsync("/graphql", GraphQLHost.Json("""{"query":"{ self { echo } }"}"""));

        response.StatusCode.ShouldBe(status);
        if (message is not null)
        {
            (await response.ReadResponseAsync()).Message()!.ShouldContain(message);
        }
    }
}
