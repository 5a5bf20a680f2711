using System.Text.Json.Nodes;
using Contested.GraphQL.AspNetCore.Caching;
using Contested.GraphQL.Execution.Requests;

namespace Contested.Api.Explorer;

/// <summary>Asks the API what a page is about, with the operations of <c>PageHeads.graphql</c>.</summary>
internal static class PageHeads
{
    private static readonly string Operations = ReadOperations();

    /// <summary>Gives the head of the page that a request asks for.</summary>
    /// <param name="context">The request.</param>
    /// <param name="kind">The kind of the page.</param>
    /// <returns><see cref="PageHead.NotFound"/> where there is no such page, <see cref="PageHead.Unavailable"/> where the data cannot be
    /// reached now.</returns>
    public static async Task<PageHead> ReadAsync(HttpContext context, PageKind kind)
    {
        var answer = await context.RequestServices.GetRequiredService<CachedOperationRunner>().RunAsync(
            context,
            new GraphQLRequest
            {
                Query = Operations,
                OperationName = kind.Operation,
                IsInternal = true,
                Variables = new Dictionary<string, object?> { ["slug"] = context.GetRouteValue("slug") },
            });
        return answer is null
            ? PageHead.Unavailable
            : kind.Describe(JsonNode.Parse(answer)!["data"]!, new PageAddresses(context.Request)) ?? PageHead.NotFound;
    }

    private static string ReadOperations()
    {
        using var reader = new StreamReader(typeof(PageHeads).Assembly.GetManifestResourceStream("PageHeads")!);
        return reader.ReadToEnd();
    }
}
