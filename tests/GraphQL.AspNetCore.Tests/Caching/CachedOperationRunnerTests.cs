using System.Text;
using Contested.GraphQL.AspNetCore.Caching;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.Execution.Requests;
using Microsoft.AspNetCore.Http;

namespace Contested.GraphQL.AspNetCore.Tests.Caching;

/// <summary>Queries of the application's own.</summary>
public sealed class CachedOperationRunnerTests
{
    private const string Document = "query Say($text: Any) { echo(value: $text) }";

    [Fact]
    public async Task Query_Should_HaveNoAnswer_When_ServerIsBusy()
    {
        await using var host = await GraphQLHost.StartInMemoryAsync(options =>
        {
            options.MaxConcurrentExecutions = 1;
            options.MaxQueuedExecutions = 0;
        });
        using (await host.Service<ExecutionQueue>().EnterAsync(0, CancellationToken.None))
        {
            (await AskAsync(host, "now")).ShouldBeNull();
        }

        (await AskAsync(host, "then")).ShouldBe("""{"data":{"echo":"then"}}""");
    }

    [Fact]
    public async Task Answer_Should_ComeFromCache_When_SameQueryWasAnswered()
    {
        await using var host = await GraphQLHost.StartInMemoryAsync(
            options => (options.MaxConcurrentExecutions, options.MaxQueuedExecutions) = (1, 0),
            services => new GraphQLServerBuilder(services).AddDataVersion<TestDataVersion>());
        var first = await AskAsync(host, "one");

        // Whatever is executed now is refused.
        using (await host.Service<ExecutionQueue>().EnterAsync(0, CancellationToken.None))
        {
            (await AskAsync(host, "one")).ShouldBe(first);
            (await AskAsync(host, "two")).ShouldBeNull();
        }

        (await AskAsync(host, "two")).ShouldBe("""{"data":{"echo":"two"}}""");
    }

    [Fact]
    public async Task Query_Should_HaveNoAnswer_When_ItHasErrors()
    {
        await using var host = await GraphQLHost.StartInMemoryAsync(_ => { });

        (await host.Service<CachedOperationRunner>().RunAsync(new DefaultHttpContext(), new GraphQLRequest { Query = "{ nothing }" })).ShouldBeNull();
    }

    private static async Task<string?> AskAsync(GraphQLHost host, string text)
    {
        var answer = await host.Service<CachedOperationRunner>().RunAsync(
            new DefaultHttpContext(), new GraphQLRequest { Query = Document, Variables = new Dictionary<string, object?> { ["text"] = text } });
        return answer is null ? null : Encoding.UTF8.GetString(answer);
    }
}
