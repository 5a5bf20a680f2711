// Prints what each claimant says of the Abu Kamal offensive, in which document, and on which references it rests.
// Usage: dotnet run --project examples/csharp -- [address]
using Contested.ClientExample;

const string Query = """
    query Claims($after: String) {
      claims(first: 20, after: $after, where: { engagement: { slug: { eq: "abu-kamal-offensive-2016" } } }) {
        pageInfo { hasNextPage endCursor }
        nodes { statement document { title } voice claimant { name } citations { marker } }
      }
    }
    """;

var address = args.FirstOrDefault() ?? "http://localhost:5080";
using var http = new HttpClient { BaseAddress = new Uri(address.TrimEnd('/') + "/") };
var client = new GraphQLClient(http);

try
{
    var claims = await client.PagesAsync<ClaimsData, Claim>(Query, data => data.Claims).ToListAsync();
    foreach (var account in claims.Where(claim => claim.Claimant is not null).GroupBy(claim => (claim.Claimant!.Name, claim.Document.Title)))
    {
        Console.WriteLine($"{account.Key.Name}, in “{account.Key.Title}” ({account.Count()})");
        foreach (var claim in account)
        {
            Console.WriteLine($"  {claim.Statement}{string.Concat(claim.Citations.Select(citation => $" [{citation.Marker}]"))}");
        }
    }

    int CountOf(string voice) => claims.Count(claim => claim.Voice == voice);
    Console.WriteLine($"{claims.Count} claims in all, {CountOf("DOCUMENT")} in the voice of a document itself, {CountOf("UNNAMED")} of somebody whom it does not name");
    return 0;
}
catch (Exception error) when (error is HttpRequestException or InvalidOperationException)
{
    await Console.Error.WriteLineAsync(error.Message);
    return 1;
}
