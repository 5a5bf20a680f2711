using System.Net;

namespace Contested.GraphQL.AspNetCore.Tests.Limits;

public sealed class TimeoutTests
{
    [Theory]
    [InlineData("application/json", HttpStatusCode.OK)]
    [InlineData("application/graphql-response+json", HttpStatusCode.GatewayTimeout)]
    public async Task Post_Should_EndWithAnError_When_ExecutionTakesTooLong(string accept, HttpStatusCode status)
    {
        await using var host = await GraphQLHost.StartListeningAsync(options => options.ExecutionTimeout = TimeSpan.FromMilliseconds(100));
        using var client = new HttpClient { BaseAddress = host.Address };
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", accept);

        var response = await client.PostAsync("/graphql", GraphQLHost.Json("""{"query":"{ wait }"}"""));

        response.StatusCode.ShouldBe(status);
        (await response.ReadResponseAsync()).Code().ShouldBe(ErrorCodes.ExecutionTimeout);
        await host.Signals.Cancelled;
        var next = await client.PostAsync("/graphql", GraphQLHost.Json("""{"query":"{ echo(value: 1) }"}"""));
        (await next.Content.ReadAsStringAsync()).ShouldBe("""{"data":{"echo":1}}""");
        host.Log.Errors.ShouldBeEmpty();
    }
}
