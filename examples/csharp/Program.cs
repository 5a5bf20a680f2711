// Prints what each claimant says, and on which references it rests.
// Usage: dotnet run --project examples/csharp -- [address]
using Contested.ClientExample;

const string Query = """
    query Claims($after: String) {
      claims(first: 20, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { statement claimant { name } citations { marker } }
      }
    }
    """;

var address = args.FirstOrDefault() ?? "http://localhost:5080";
using var http = new HttpClient { BaseAddress = new Uri(address.TrimEnd('/') + "/") };
var client = new GraphQLClient(http);

try
{
    var claims = await client.PagesAsync<ClaimsData, Claim>(Query, data => data.Claims).ToListAsync();
    foreach (var account in claims.Where(claim => claim.Claimant is not null).GroupBy(claim => claim.Claimant!.Name))
    {
        Console.WriteLine($"{account.Key} ({account.Count()})");
        foreach (var claim in account)
        {
            Console.WriteLine($"  {claim.Statement} {string.Concat(claim.Citations.Select(citation => $"[{citation.Marker}]"))}");
        }
    }

    Console.WriteLine($"{claims.Count} claims in all, {claims.Count(claim => claim.Claimant is null)} in the voice of the source itself");
    return 0;
}
catch (Exception error) when (error is HttpRequestException or InvalidOperationException)
{
    await Console.Error.WriteLineAsync(error.Message);
    return 1;
}
