using System.Diagnostics;
using Contested.Testing.Attacks;

namespace Contested.GraphQL.AspNetCore.Tests.Limits;

/// <summary>Hostile requests to a server that really listens, while it answers others.</summary>
public sealed class AttackTests
{
    private const string Normal = """{"query":"{ increment(number: 1) self { self { echo } } }"}""";
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(2);
    private static readonly HostileRequests Requests = new("self", "Query", "self", "echo");

    public static TheoryData<string> Names => [.. Requests.All.Select(request => request.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Post_Should_BeRefusedAtOnce_When_RequestIsHostile(string name)
    {
        var hostile = Requests.All.Single(request => request.Name == name);
        await using var host = await GraphQLHost.StartListeningAsync();
        using var client = new HttpClient { BaseAddress = host.Address };
        await MeasureAsync(client, Normal);
        var (_, ordinary) = await MeasureAsync(client, Normal);
        var bound = Bound + (20 * ordinary);

        for (var round = 0; round < 3; round++)
        {
            var attack = MeasureAsync(client, hostile.Body);
            var normal = MeasureAsync(client, Normal);

            var (answer, elapsed) = await attack;
            answer.ShouldContain($"\"code\":\"{hostile.Code}\"");
            answer.Length.ShouldBeLessThan(100_000);
            elapsed.ShouldBeLessThan(bound);
            (await normal).Answer.ShouldBe("""{"data":{"increment":2,"self":{"self":{"echo":null}}}}""");
            (await normal).Elapsed.ShouldBeLessThan(bound);
        }

        host.Log.Errors.ShouldBeEmpty();
    }

    private static async Task<(string Answer, TimeSpan Elapsed)> MeasureAsync(HttpClient client, string body)
    {
        var watch = Stopwatch.StartNew();
        using var response = await client.PostAsync("/graphql", GraphQLHost.Json(body));
        return (await response.Content.ReadAsStringAsync(), watch.Elapsed);
    }
}
