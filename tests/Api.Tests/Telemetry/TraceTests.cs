using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Contested.Api.Tests.Hosting;
using Contested.Testing.Databases;
using Contested.Testing.Telemetry;

namespace Contested.Api.Tests.Telemetry;

/// <summary>What a trace tells of a request, from HTTP to the statements.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class TraceTests(ApiHosts hosts)
{
    private const string Nested =
        """
        query Traced($slug: String!) {
          engagement(slug: $slug) { name sides { name } claims(first: 2, where: { measure: { eq: KILLED }, statement: { ncontains: "a secret" } }) { totalCount nodes { slug citations { marker } } } }
        }
        """;

    private static readonly object Variables = new { slug = "abu-kamal-offensive-2016" };

    [DatabaseTheory]
    [AllDatabases]
    public async Task Trace_Should_ShowEachStatementWithItsRows_When_OperationIsNested(DatabaseKind kind)
    {
        var (spans, answer) = await TraceAsync(kind, Nested, Variables);
        using var listening = spans;

        var citations = answer.GetProperty("data").GetProperty("engagement").GetProperty("claims").GetProperty("nodes").EnumerateArray()
            .Sum(claim => claim.GetProperty("citations").GetArrayLength());
        citations.ShouldBeGreaterThan(0);
        var http = spans.Of("Microsoft.AspNetCore").ShouldHaveSingleItem();
        var operation = spans.Of("Contested.GraphQL").ShouldHaveSingleItem();
        operation.DisplayName.ShouldBe("query");
        operation.ParentSpanId.ShouldBe(http.SpanId);
        operation.GetTagItem("graphql.operation.type").ShouldBe("query");
        operation.GetTagItem("graphql.operation.name").ShouldBe("Traced");
        operation.GetTagItem("graphql.document").ShouldBeNull();
        var statements = spans.Of("Contested.GraphQL.EntityFrameworkCore").OrderBy(span => span.StartTimeUtc).ToList();
        statements.Select(span => (span.DisplayName, (int)span.GetTagItem("db.response.returned_rows")!)).ShouldBe(
            [("SELECT engagement", 1), ("SELECT side", 2), ("SELECT claim", 2), ("SELECT citation", citations), ("SELECT claim", 1)], ignoreOrder: true);
        foreach (var statement in statements)
        {
            statement.Kind.ShouldBe(ActivityKind.Client);
            statement.ParentSpanId.ShouldBe(operation.SpanId);
            statement.GetTagItem("db.system.name").ShouldBe(kind is DatabaseKind.Sqlite ? "sqlite" : "postgresql");
            ((string)statement.GetTagItem("db.query.text")!).ShouldStartWith("SELECT ");
            statement.StartTimeUtc.ShouldBeGreaterThanOrEqualTo(operation.StartTimeUtc - TimeSpan.FromMilliseconds(50));
            statement.Duration.ShouldBeGreaterThan(TimeSpan.Zero);
        }
    }

    [DatabaseTheory]
    [AllDatabases]
    public async Task Trace_Should_HaveNoValues_When_DocumentAndVariablesHaveSome(DatabaseKind kind)
    {
        var (spans, _) = await TraceAsync(kind, Nested, Variables);
        using var listening = spans;

        foreach (var span in spans.Ended)
        {
            foreach (var (name, value) in span.TagObjects)
            {
                var text = value?.ToString() ?? string.Empty;
                text.ShouldNotContain("secret", Case.Insensitive, name);
                text.ShouldNotContain("abu-kamal", Case.Insensitive, name);
            }
        }
    }

    [DatabaseTheory]
    [AllDatabases]
    public async Task Trace_Should_SayThatTheOperationFailed_When_ItHasAnError(DatabaseKind kind)
    {
        var (spans, _) = await TraceAsync(kind, "{ claims(first: 1000) { totalCount } }", null);
        using var listening = spans;

        var operation = spans.Of("Contested.GraphQL").ShouldHaveSingleItem();
        operation.Status.ShouldBe(ActivityStatusCode.Error);
        operation.GetTagItem("error.type").ShouldBe("PAGE_SIZE_LIMIT_EXCEEDED");
    }

    private async Task<(RecordedSpans Spans, JsonElement Answer)> TraceAsync(DatabaseKind kind, string query, object? variables)
    {
        var host = await hosts.GetAsync(kind);
        var spans = new RecordedSpans();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query, variables }),
            Headers = { { "traceparent", spans.TraceParent } },
        };
        using var response = await host.Client.SendAsync(request);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();

        // The span of the request ends after the response.
        for (var patience = Stopwatch.StartNew(); spans.Of("Microsoft.AspNetCore").Count == 0; await Task.Delay(10))
        {
            patience.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
        }

        return (spans, answer);
    }
}
