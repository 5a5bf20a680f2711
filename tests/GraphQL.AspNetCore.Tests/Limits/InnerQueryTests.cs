using System.Text;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.AspNetCore.Tests.Caching;
using Microsoft.AspNetCore.Http;

namespace Contested.GraphQL.AspNetCore.Tests.Limits;

/// <summary>Queries of the application's own.</summary>
public sealed class InnerQueryTests
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
        using (await host.Service<ExecutionQueue>().EnterAsync(CancellationToken.None))
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
        using (await host.Service<ExecutionQueue>().EnterAsync(CancellationToken.None))
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

        (await host.Service<InnerQueries>().ExecuteAsync(new DefaultHttpContext(), "query Say { nothing }", "Say", [])).ShouldBeNull();
    }

    private static async Task<string?> AskAsync(GraphQLHost host, string text)
    {
        var answer = await host.Service<InnerQueries>().ExecuteAsync(new DefaultHttpContext(), Document, "Say", new Dictionary<string, object?> { ["text"] = text });
        return answer is null ? null : Encoding.UTF8.GetString(answer);
    }
}
