using System.Net;
using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.AspNetCore.TrustedDocuments;
using Contested.Testing;

namespace Contested.GraphQL.AspNetCore.Tests.TrustedDocuments;

public sealed class TrustedDocumentTests : IDisposable
{
    private const string Increment = "query Increment($number: Int!) { increment(number: $number) }";

    private readonly TemporaryFolder _folder = new();

    public TrustedDocumentTests()
    {
        _folder.Write("increment.graphql", Increment);
        _folder.Write("count.graphql", "mutation { count }");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Document_Should_BeExecuted_When_ItsNameIsAskedFor()
    {
        await using var host = await StartAsync();
        using var client = host.CreateClient();

        var get = await client.GetStringAsync("/graphql/persisted/increment?variables={\"number\":1}");
        var post = await client.PostAsync("/graphql/persisted/increment", GraphQLHost.Json("""{"variables":{"number":2}}"""));
        var mutation = await client.PostAsync("/graphql/persisted/count", GraphQLHost.Json("{}"));

        get.ShouldBe("""{"data":{"increment":2}}""");
        (await post.Content.ReadAsStringAsync()).ShouldBe("""{"data":{"increment":3}}""");
        (await mutation.Content.ReadAsStringAsync()).ShouldBe("""{"data":{"count":1}}""");
    }

    [Theory]
    [InlineData("/graphql/persisted/incremen", HttpStatusCode.NotFound, HttpErrorCodes.DocumentNotFound, "Did you mean \"increment\"?")]
    [InlineData("/graphql/persisted/xyzzy", HttpStatusCode.NotFound, HttpErrorCodes.DocumentNotFound, "There is no trusted document \"xyzzy\".")]
    [InlineData("/graphql/persisted/increment", HttpStatusCode.OK, ErrorCodes.BadUserInput, "$number")]
    [InlineData("/graphql/persisted/increment?query={echo}", HttpStatusCode.BadRequest, HttpErrorCodes.BadRequest, "the parameter \"query\" is not allowed")]
    [InlineData("/graphql/persisted/count", HttpStatusCode.MethodNotAllowed, ErrorCodes.OperationNotAllowed, "POST")]
    public async Task Get_Should_SayWhatIsWrong(string address, HttpStatusCode status, string code, string message)
    {
        await using var host = await StartAsync();
        using var client = host.CreateClient();

        var response = await client.GetAsync(address);

        response.StatusCode.ShouldBe(status);
        var result = await response.ReadResponseAsync();
        result.Code().ShouldBe(code);
        result.Message()!.ShouldContain(message);
    }

    [Fact]
    public async Task Post_Should_BeRefused_When_ItBringsADocumentOfItsOwn()
    {
        await using var host = await StartAsync();
        using var client = host.CreateClient();

        var response = await client.PostAsync("/graphql/persisted/increment", GraphQLHost.Json("""{"query":"{ echo }"}"""));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("{ echo }", HttpStatusCode.Forbidden, HttpErrorCodes.DocumentNotTrusted)]
    [InlineData("{ __schema { description } }", HttpStatusCode.Forbidden, HttpErrorCodes.DocumentNotTrusted)]
    [InlineData(Increment, HttpStatusCode.OK, null)]
    public async Task Post_Should_ExecuteTrustedDocumentsOnly_When_SwitchedOn(string query, HttpStatusCode status, string? code)
    {
        await using var host = await StartAsync(options => options.TrustedDocumentsOnly = true);
        using var client = host.CreateClient();

        var response = await client.PostAsync("/graphql", GraphQLHost.Json($$"""{"query":"{{query}}","variables":{"number":1} }"""));

        response.StatusCode.ShouldBe(status);
        (await response.ReadResponseAsync()).Code().ShouldBe(code);
        (await client.GetAsync("/graphql/persisted/increment?variables={\"number\":1}")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("bad.graphql", "query {\n  nothing\n}", "bad.graphql(2,3): Cannot query field \"nothing\" on type \"Query\".")]
    [InlineData("bad.graphql", "query {", "bad.graphql(1,8): Syntax Error: Expected Name, found <EOF>.")]
    [InlineData("bad.graphql", "query A { echo }\nquery B { echo }", "bad.graphql(2,1): a trusted document has one operation; this is a second one.")]
    [InlineData("bad name.graphql", "{ echo }", "bad name.graphql: the name \"bad name\" cannot be used in an address")]
    public async Task Start_Should_Fail_When_ADocumentCannotBeExecuted(string file, string text, string problem)
    {
        _folder.Write(file, text);

        var exception = await Should.ThrowAsync<TrustedDocumentException>(() => StartAsync());

        exception.Problems.ShouldHaveSingleItem().ShouldStartWith(Path.Combine(_folder.FullPath, problem));
    }

    [Fact]
    public async Task Start_Should_Fail_When_OnlyTrustedDocumentsAreAllowedAndThereAreNone()
    {
        using var empty = new TemporaryFolder();

        await Should.ThrowAsync<TrustedDocumentException>(() => GraphQLHost.StartInMemoryAsync(options =>
        {
            options.TrustedDocumentsFolder = empty.FullPath;
            options.TrustedDocumentsOnly = true;
        }));
        await Should.ThrowAsync<TrustedDocumentException>(() => GraphQLHost.StartInMemoryAsync(options =>
            options.TrustedDocumentsFolder = Path.Combine(empty.FullPath, "missing")));
    }

    private Task<GraphQLHost> StartAsync(Action<GraphQLServerOptions>? modify = null) => GraphQLHost.StartInMemoryAsync(options =>
    {
        options.TrustedDocumentsFolder = _folder.FullPath;
        modify?.Invoke(options);
    });
}
