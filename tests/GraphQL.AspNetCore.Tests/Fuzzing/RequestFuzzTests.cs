using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Contested.Testing;

namespace Contested.GraphQL.AspNetCore.Tests.Fuzzing;

/// <summary>Sends made-up bodies. CONTESTED_CASES and CONTESTED_SEED say how many, and from where.</summary>
public sealed class RequestFuzzTests
{
    [Fact]
    public async Task Post_Should_GiveAWellFormedResponse_When_BodyIsAnything()
    {
        await using var host = await GraphQLHost.StartInMemoryAsync();
        using var client = host.CreateClient();
        var cases = FuzzSettings.Cases(4_000);
        for (var index = 0; index < cases; index++)
        {
            var seed = FuzzSettings.Seed + index;
            var body = new RandomBodies(new Random(seed)).Body();
            using var content = new ByteArrayContent(body);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

            using var response = await client.PostAsync("/graphql", content);

            var problem = Problem(response.StatusCode, await response.Content.ReadAsStringAsync());
            problem.ShouldBeNull($"Body {Encoding.UTF8.GetString(body)}; repeat it with CONTESTED_SEED={seed} CONTESTED_CASES=1.");
        }
    }

    /// <summary>Specification: 7.1 Response Format. Gives what is wrong with a response, or null.</summary>
    private static string? Problem(HttpStatusCode status, string body)
    {
        if (status is not (HttpStatusCode.OK or HttpStatusCode.BadRequest))
        {
            return $"status {status}: {body}";
        }

        if (JsonNode.Parse(body) is not JsonObject response)
        {
            return $"not an object: {body}";
        }

        var hasData = response.ContainsKey("data");
        var errors = response["errors"] as JsonArray;
        return response.Any(entry => entry.Key is not ("data" or "errors" or "extensions")) ? $"unknown entry: {body}"
            : !hasData && errors is null ? $"neither data nor errors: {body}"
            : response.ContainsKey("errors") && errors is not { Count: > 0 } ? $"empty errors: {body}"
            : errors?.All(IsError) == false ? $"malformed error: {body}"
            : body.Contains("secret", StringComparison.Ordinal) ? $"leaks: {body}"
            : null;
    }

    private static bool IsError(JsonNode? error) =>
        error is JsonObject
        && error["message"] is JsonValue message && message.TryGetValue<string>(out var text) && text.Length > 0
        && error["extensions"]?["code"] is JsonValue
        && (error["locations"] is null || error["locations"] is JsonArray { Count: > 0 })
        && (error["path"] is null || error["path"] is JsonArray);
}
