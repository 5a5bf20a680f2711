using System.Net;
using Contested.GraphQL.AspNetCore.Responses;

namespace Contested.GraphQL.AspNetCore.Tests;

/// <summary>What nobody expected.</summary>
public sealed class FailureTests
{
    private const string Unreadable = """{"query":"query($value: Unreadable) { unreadable(value: $value) }","variables":{"value":1}}""";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task UnexpectedException_Should_BeLoggedAndHidden(bool includeExceptionDetails)
    {
        await using var host = await GraphQLHost.StartInMemoryAsync(options => options.IncludeExceptionDetails = includeExceptionDetails);
        using var client = host.CreateClient();

        var response = await client.PostAsync("/graphql", GraphQLHost.Json("""{"query":"{ fail }"}"""));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var result = await response.ReadResponseAsync();
        result.Code().ShouldBe("INTERNAL_SERVER_ERROR");
        result.Message()!.ShouldNotContain("secret");
        result.ToJsonString().Contains("secret", StringComparison.Ordinal).ShouldBe(includeExceptionDetails);
        host.Log.Errors.ShouldHaveSingleItem().Exception.ShouldBeOfType<InvalidOperationException>().Message.ShouldBe("secret");
    }

    [Theory]
    [InlineData(Unreadable)]
    [InlineData("""{"query":"{ unreadable(value: 1) }"}""")]
    public async Task UnexpectedExceptionOfScalar_Should_BeAnErrorOfTheValue(string body)
    {
        await using var host = await GraphQLHost.StartInMemoryAsync();
        using var client = host.CreateClient();

        var response = await client.PostAsync("/graphql", GraphQLHost.Json(body));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var result = await response.ReadResponseAsync();
        result.Code().ShouldBeOneOf("BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED");
        result.ToJsonString().ShouldNotContain("secret");
        host.Log.Errors.ShouldHaveSingleItem().Exception.ShouldBeOfType<InvalidOperationException>().Message.ShouldBe("secret");
    }

    [Theory]
    [InlineData("""{"query":"{"}""")]
    [InlineData("""{"query":"{ nothing }"}""")]
    [InlineData("{")]
    public async Task FaultOfClient_Should_NotBeLogged(string body)
    {
        await using var host = await GraphQLHost.StartInMemoryAsync();
        using var client = host.CreateClient();

        await client.PostAsync("/graphql", GraphQLHost.Json(body));

        host.Log.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Response_Should_BeAnError_When_ItCannotBeWritten()
    {
        await using var host = await GraphQLHost.StartInMemoryAsync();
        using var client = host.CreateClient();

        var response = await client.PostAsync("/graphql", GraphQLHost.Json("""{"query":"{ text(length: 500000) unwritable }"}"""));

        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await response.ReadResponseAsync()).Code().ShouldBe("INTERNAL_SERVER_ERROR");
        host.Log.Errors.ShouldHaveSingleItem().Message.ShouldBe("A GraphQL request failed unexpectedly.");
        host.Service<ResponseMemory>().Held.ShouldBe(0);
    }

    [Fact]
    public async Task Connection_Should_BeCut_When_SendingFailsInBetween()
    {
        await using var host = await GraphQLHost.StartInMemoryAsync(map: app =>
        {
            app.Use(next => context =>
            {
                context.Response.Body = new FailingStream(context.Response.Body, fails: 2);
                return next(context);
            });
            app.MapGraphQL();
        });
        using var client = host.CreateClient();

        await Should.ThrowAsync<HttpRequestException>(() => client.PostAsync("/graphql", GraphQLHost.Json("""{"query":"{ text(length: 500000) }"}""")));

        host.Log.Errors.ShouldHaveSingleItem().Message.ShouldBe("A GraphQL request failed unexpectedly.");
        host.Service<ResponseMemory>().Held.ShouldBe(0);
    }

    [Fact]
    public async Task Execution_Should_BeCancelled_When_ClientGoes()
    {
        await using var host = await GraphQLHost.StartListeningAsync();
        using var client = new HttpClient { BaseAddress = host.Address };
        using var leaving = new CancellationTokenSource();

        var response = client.PostAsync("/graphql", GraphQLHost.Json("""{"query":"{ wait }"}"""), leaving.Token);
        await host.Signals.Started.WaitAsync(TimeSpan.FromSeconds(30));
        await leaving.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(response);
        await host.Signals.Cancelled.WaitAsync(TimeSpan.FromSeconds(30));
        host.Log.Errors.ShouldBeEmpty();
    }
}
