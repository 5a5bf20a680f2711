using System.Diagnostics.Metrics;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Contested.Api.Tests.Limits;
using Contested.Testing;
using Contested.Testing.Telemetry;
using Microsoft.Extensions.DependencyInjection;

namespace Contested.Api.Tests.Telemetry;

/// <summary>Each limit of docs/limits.md has its count among the metrics.</summary>
public sealed partial class LimitCountTests
{
    private const string Errors = "contested.graphql.errors";

    // Lower than their defaults, where otherwise a request would have to be large, or the dataset.
    private static readonly (string Name, string Value)[] Settings =
    [
        ("GraphQL:Limits:MaxRequestBodySize", "500000"),
        ("GraphQL:Limits:MaxResponseSize", "1024"),
        ("GraphQL:Limits:MaxListSize", "1"),
        ("GraphQL:Limits:MaxComputedFrom", "1"),
        ("GraphQL:Limits:MaxErrors", "1"),
        ("GraphQL:Limits:MaxSortDepth", "1"),
        ("GraphQL:Limits:DefaultMaxGroups", "1"),
        ("GraphQL:Limits:LargestCachedResponse", "40"),
    ];

    [Fact]
    public async Task Limit_Should_BeCounted_When_ItIsReached()
    {
        await using var host = new LimitHost(Settings);
        using var client = host.CreateClient();
        using var metrics = new RecordedMetrics(host.Services.GetRequiredService<IMeterFactory>());
        foreach (var (limit, code) in Limits().Where(limit => limit.Code is not null && !LimitReach.TestedElsewhere.ContainsKey(limit.Name)))
        {
            LimitReach.Requests.Keys.ShouldContain(limit);
            (string, string)[] tags = code == "BAD_REQUEST" ? [("error.type", code), ("limit", limit)] : [("error.type", code!)];
            var before = metrics.Sum(Errors, tags);

            using var content = new StringContent(LimitReach.Requests[limit], Encoding.UTF8, "application/json");
            using var response = await client.PostAsync("/graphql", content);

            metrics.Sum(Errors, tags).ShouldBe(before + 1, $"{limit}: {await response.Content.ReadAsStringAsync()}");
        }
    }

    [Fact]
    public async Task Limit_Should_BeCounted_When_ItRefusesNothing()
    {
        await using var host = new LimitHost(Settings);
        using var client = host.CreateClient();
        using var metrics = new RecordedMetrics(host.Services.GetRequiredService<IMeterFactory>());
        const string Address = "/graphql?query={__typename}";
        using var first = await client.GetAsync(Address);
        using var again = new HttpRequestMessage(HttpMethod.Get, Address) { Headers = { { "If-None-Match", first.Headers.ETag!.ToString() } } };
        (await client.SendAsync(again)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        using var large = await client.GetAsync("/graphql?query={claims(first:2){nodes{slug}}}");
        large.EnsureSuccessStatusCode();

        foreach (var (limit, _) in Limits().Where(limit => limit.Code is null && !LimitReach.TestedElsewhere.ContainsKey(limit.Name)))
        {
            LimitReach.Counts.Keys.ShouldContain(limit);
            var (name, tags) = LimitReach.Counts[limit];
            metrics.Count(name, tags).ShouldBeGreaterThan(0, limit);
        }
    }

    [Fact]
    public void Document_Should_NameTheCount_When_TheErrorCodeOfTheLimitDoesNot()
    {
        var document = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs", "telemetry.md"));
        foreach (var (limit, _) in Limits().Where(limit => limit.Code is null or "BAD_REQUEST" or "SERVER_BUSY"))
        {
            document.ShouldContain($"`{limit}`", Case.Sensitive);
        }
    }

    [Fact]
    public void Test_Should_BeInTheFile_When_TheLimitIsTestedElsewhere()
    {
        foreach (var (limit, file) in LimitReach.TestedElsewhere)
        {
            File.ReadAllText(Path.Combine(RepositoryFolder.Root, "tests", file)).ShouldContain(limit, Case.Sensitive);
        }
    }

    private static IReadOnlyList<(string Name, string? Code)> Limits()
    {
        var rows = Row().Matches(File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs", "limits.md")));
        rows.Count.ShouldBeGreaterThan(40);
        return [.. rows.Select(row => (row.Groups["name"].Value, row.Groups["code"] is { Success: true } code ? code.Value : null))];
    }

    [GeneratedRegex(@"^\| `(?<name>\w+)` \| [^|`]+ \| (?:`(?<code>\w+)` )?\|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
