using System.Text.Json.Nodes;

namespace Contested.GraphQL.AspNetCore.Tests;

internal static class ResponseExtensions
{
    /// <summary>Reads a GraphQL response, and checks that it is well-formed.</summary>
    public static async Task<JsonObject> ReadResponseAsync(this HttpResponseMessage response)
    {
        response.Content.Headers.ContentType!.CharSet.ShouldBe("utf-8");
        var text = await response.Content.ReadAsStringAsync();
        var body = JsonNode.Parse(text).ShouldBeOfType<JsonObject>();
        body.Select(entry => entry.Key).ShouldBeSubsetOf(["data", "errors", "extensions"], text);
        (body.ContainsKey("data") || body.ContainsKey("errors")).ShouldBeTrue(text);
        if (body["errors"] is { } errors)
        {
            errors.AsArray().ShouldNotBeEmpty();
            errors.AsArray().ShouldAllBe(error => !string.IsNullOrWhiteSpace(error!["message"]!.GetValue<string>()));
        }

        return body;
    }

    /// <summary>Gives the code of the first error; null where there is no error.</summary>
    public static string? Code(this JsonObject body) => (string?)body["errors"]?[0]!["extensions"]?["code"];

    /// <summary>Gives the message of the first error; null where there is no error.</summary>
    public static string? Message(this JsonObject body) => (string?)body["errors"]?[0]!["message"];
}
