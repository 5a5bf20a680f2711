using System.Net.Http.Json;
using System.Runtime.CompilerServices;

namespace Contested.ClientExample;

/// <summary>Sends queries to one server.</summary>
internal sealed class GraphQLClient(HttpClient http)
{
    /// <summary>The data of the answer to a query.</summary>
    /// <exception cref="HttpRequestException">The server cannot be reached, or what answers is no GraphQL server.</exception>
    /// <exception cref="InvalidOperationException">The answer has errors; the message lists them.</exception>
    public async Task<TData> QueryAsync<TData>(string query, object variables, CancellationToken cancellation = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "graphql") { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        using var response = await http.SendAsync(request, cancellation);
        if (response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) != true)
        {
            response.EnsureSuccessStatusCode();
        }

        var answer = await response.Content.ReadFromJsonAsync<GraphQLAnswer<TData>>(cancellation);
        if (answer is not { Data: { } data, Errors: null })
        {
            throw new InvalidOperationException(string.Join('\n', answer?.Errors ?? []));
        }

        return data;
    }

    /// <summary>
    /// The items of a connection; the next page is asked for when its first item is. The query has a variable <c>$after</c>.
    /// </summary>
    public async IAsyncEnumerable<TItem> PagesAsync<TData, TItem>(
        string query, Func<TData, Connection<TItem>> connection, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        string? after = null;
        do
        {
            var page = connection(await QueryAsync<TData>(query, new { after }, cancellation));
            foreach (var item in page.Nodes)
            {
                yield return item;
            }

            after = page.PageInfo.HasNextPage ? page.PageInfo.EndCursor : null;
        }
        while (after is not null);
    }
}
