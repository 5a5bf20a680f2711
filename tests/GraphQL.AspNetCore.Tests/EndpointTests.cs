using System.Net;
using System.Text.Json.Nodes;
using Contested.GraphQL.Execution.Requests;
using Contested.GraphQL.Utilities;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Contested.GraphQL.AspNetCore.Tests;

/// <summary>How the server fits into an application.</summary>
public sealed class EndpointTests
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    [Theory]
    [InlineData("/graphql", "/graphql")]
    [InlineData("/graphql", "/graphql/")]
    [InlineData("/graphql/", "/graphql")]
    [InlineData("/", "/")]
    [InlineData("/api/{version}/graphql", "/api/v1/graphql")]
    public async Task MapGraphQL_Should_ServePathOfAnyShape(string path, string address)
    {
        await using var host = await GraphQLHost.StartInMemoryAsync(map: app => app.MapGraphQL(path));
        using var client = host.CreateClient();

        var response = await client.PostAsync(address, GraphQLHost.Json("""{"query":"{ echo(value: 1) }"}"""));

        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"data":{"echo":1}}""");
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task Post_Should_BeAnsweredInTheWordsThatClientsFallBackOn_When_ItHasAHashInsteadOfADocument(string mediaType)
    {
        await using var host = await GraphQLHost.StartInMemoryAsync();
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.Add("Accept", mediaType);

        var response = await client.PostAsync(
            "/graphql", GraphQLHost.Json("""{"operationName":"A","variables":{},"extensions":{"persistedQuery":{"version":1,"sha256Hash":"ab"}}}"""));

        response.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldBe(
            """{"errors":[{"message":"PersistedQueryNotSupported","extensions":{"code":"PERSISTED_QUERY_NOT_SUPPORTED"}}]}""");
    }

    [Fact]
    public async Task MapGraphQL_Should_WriteTextUnescapedAndErrorsFirst()
    {
        await using var host = await GraphQLHost.StartInMemoryAsync();
        using var client = host.CreateClient();

        var response = await client.PostAsync("/graphql", GraphQLHost.Json("""{"query":"{ echo(value: \"<é>\") fail }"}"""));

        (await response.Content.ReadAsStringAsync()).ShouldBe(
            """{"errors":[{"message":"Unexpected error in the field \"Query.fail\".","locations":[{"line":1,"column":22}],"path":["fail"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":{"echo":"<é>","fail":null}}""");
    }

    [Fact]
    public async Task MapGraphQL_Should_GiveResolversTheServicesOfTheRequest()
    {
        await using var host = await GraphQLHost.StartInMemoryAsync();
        using var client = host.CreateClient();

        foreach (var response in new[]
        {
            await client.PostAsync("/graphql", GraphQLHost.Json("""{"query":"{ environment }"}""")),
            await client.GetAsync("/graphql?query={environment}"),
        })
        {
            ((string?)(await response.ReadResponseAsync())["data"]!["environment"]).ShouldBe("Production");
        }
    }

    [Fact]
    public async Task MapGraphQL_Should_ServePlayground_When_BrowserComes()
    {
        await using var host = await GraphQLHost.StartInMemoryAsync(options => options.Playground.Title = "Try me");
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.Add("Accept", Browser);

        var page = await client.GetAsync("/graphql");

        page.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        (await page.Content.ReadAsStringAsync()).ShouldContain("<title>Try me</title>");
        (await client.GetAsync("/graphql?query={echo}")).Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        (await client.GetAsync("/graphql/playground/assets/none.js")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task MapGraphQL_Should_SayWhatToSend_When_PlaygroundIsDisabled()
    {
        await using var host = await GraphQLHost.StartInMemoryAsync(options => options.EnablePlayground = false);
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.Add("Accept", Browser);

        var response = await client.GetAsync("/graphql");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.ReadResponseAsync()).Message()!.ShouldStartWith("The parameter \"query\" is missing. Send a GraphQL document in it, as in ?query={__typename}");
    }

    [Fact]
    public async Task MapGraphQL_Should_LetTheHostDecideOnOtherOrigins()
    {
        await using var host = await GraphQLHost.StartInMemoryAsync(
            services: services => services.AddCors(cors => cors.AddPolicy("all", policy => policy.AllowAnyOrigin().AllowAnyHeader())),
            map: app =>
            {
                app.UseCors();
                app.MapGraphQL().RequireCors("all");
                app.MapGraphQL("/closed");
            });
        using var client = host.CreateClient();

        var open = await client.SendAsync(Preflight("/graphql"));
        var closed = await client.SendAsync(Preflight("/closed"));

        open.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        open.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        closed.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        closed.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }

    [Theory]
    [InlineData("/graphql?query={echo}", "application/json")]
    [InlineData("/graphql?query={echo}", "application/graphql-response+json")]
    [InlineData("/graphql?sdl", "*/*")]
    public async Task MapGraphQL_Should_BeCompressed_When_HostCompresses(string address, string accept)
    {
        await using var host = await GraphQLHost.StartInMemoryAsync(
            services: services => services.AddResponseCompression(),
            map: app =>
            {
                app.UseResponseCompression();
                app.MapGraphQL();
            });
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.Add("Accept", accept);
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br");

        var response = await client.GetAsync(address);

        response.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        response.Headers.Vary.ShouldContain("Accept-Encoding");
    }

    [Fact]
    public async Task AddGraphQLServer_Should_GiveExecutorToTheApplication()
    {
        var services = new ServiceCollection().AddSingleton<TestSignals>();
        services.AddGraphQLServer(provider => TestSchema.Create(provider.GetRequiredService<TestSignals>()));

        var result = await services.BuildServiceProvider().GetRequiredService<RequestExecutor>()
            .ExecuteAsync(new GraphQLRequest { Query = "{ increment }" });

        result.ToJson().ShouldBe("""{"data":{"increment":2}}""");
    }

    [Fact]
    public async Task ModifyServerOptions_Should_KnowServices()
    {
        await using var host = await GraphQLHost.StartInMemoryAsync(services: services => services
            .AddGraphQLServer(provider => TestSchema.Create(provider.GetRequiredService<TestSignals>()))
            .ModifyServerOptions<IWebHostEnvironment>((options, environment) =>
                options.MaxRequestBodySize = environment.EnvironmentName == "Production" ? 10 : 1_000));
        using var client = host.CreateClient();

        var response = await client.PostAsync("/graphql", GraphQLHost.Json("""{"query":"{ echo }"}"""));

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public void MapGraphQL_Should_SayWhatToCall_When_ThereIsNoServer()
    {
        var app = WebApplication.CreateSlimBuilder().Build();

        Should.Throw<InvalidOperationException>(() => app.MapGraphQL()).Message.ShouldContain("services.AddGraphQLServer(…)");
    }

    [Fact]
    public async Task Introspection_Should_DescribeSchema_When_ToolAsks()
    {
        await using var host = await GraphQLHost.StartInMemoryAsync();
        using var client = host.CreateClient();
        var body = new JsonObject { ["query"] = IntrospectionQuery.Create() };

        var response = await client.PostAsync("/graphql", GraphQLHost.Json(body.ToJsonString()));

        var result = await response.ReadResponseAsync();
        result.Code().ShouldBeNull();
        ((string?)result["data"]!["__schema"]!["mutationType"]!["name"]).ShouldBe("Mutation");
    }

    private static HttpRequestMessage Preflight(string address)
    {
        var request = new HttpRequestMessage(HttpMethod.Options, address);
        request.Headers.Add("Origin", "https://example.org");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type");
        return request;
    }
}
