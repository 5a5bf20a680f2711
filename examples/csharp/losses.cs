// Prints what each claimant says of the losses in the Abu Kamal offensive, in which document and on which references.
// Usage: dotnet run examples/csharp/losses.cs [address]
#:property PublishAot=false
using System.Net.Http.Json;

const string Query = """
    query Claims($after: String) {
      claims(
        first: 20
        after: $after
        where: { engagement: { slug: { eq: "abu-kamal-offensive-2016" } }, kind: { eq: CASUALTIES } }
      ) {
        pageInfo { hasNextPage endCursor }
        nodes { statement document { title } voice claimant { name } citations { marker } }
      }
    }
    """;

using var http = new HttpClient { BaseAddress = new Uri(args.FirstOrDefault() ?? "http://localhost:5080") };

try
{
    var claims = await ClaimsAsync().ToListAsync();
    foreach (var account in claims.GroupBy(claim => (Speaker: SpeakerOf(claim), claim.Document.Title)))
    {
        Console.WriteLine($"{account.Key.Speaker}, in “{account.Key.Title}”");
        foreach (var claim in account)
        {
            Console.WriteLine($"  {claim.Statement}{string.Concat(claim.Citations.Select(citation => $" [{citation.Marker}]"))}");
        }
    }

    Console.WriteLine($"{claims.Count} claims in all");
    return 0;
}
catch (Exception error) when (error is HttpRequestException or InvalidOperationException)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}

// A claim without a claimant is the document's own, or that of someone the document does not name.
static string SpeakerOf(Claim claim) => claim.Claimant?.Name ?? (claim.Voice == "UNNAMED" ? "Someone unnamed" : "The document itself");

// Asks for the next page only when its first claim is needed.
async IAsyncEnumerable<Claim> ClaimsAsync()
{
    string? after = null;
    do
    {
        var page = (await AskAsync<Data>(Query, new { after })).Claims;
        foreach (var claim in page.Nodes)
        {
            yield return claim;
        }

        after = page.PageInfo.HasNextPage ? page.PageInfo.EndCursor : null;
    }
    while (after is not null);
}

async Task<TData> AskAsync<TData>(string query, object variables)
{
    using var response = await http.PostAsJsonAsync("graphql", new { query, variables });
    // An answer in JSON says itself what is wrong.
    if (response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) != true)
    {
        response.EnsureSuccessStatusCode();
    }

    var answer = await response.Content.ReadFromJsonAsync<Answer<TData>>();
    return answer is { Data: { } data, Errors: null }
        ? data
        : throw new InvalidOperationException(string.Join('\n', (answer?.Errors ?? []).Select(error => error.Message)));
}

internal sealed record Answer<TData>(TData? Data, IReadOnlyList<Error>? Errors);

internal sealed record Error(string Message);

internal sealed record Data(Page Claims);

internal sealed record Page(PageInfo PageInfo, IReadOnlyList<Claim> Nodes);

internal sealed record PageInfo(bool HasNextPage, string? EndCursor);

internal sealed record Claim(string Statement, Document Document, string Voice, Named? Claimant, IReadOnlyList<Citation> Citations);

internal sealed record Document(string Title);

internal sealed record Named(string Name);

internal sealed record Citation(string Marker);
