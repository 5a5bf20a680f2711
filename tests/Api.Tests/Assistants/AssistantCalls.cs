using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Contested.Api.Tests.Assistants;

/// <summary>Calls tools as an assistant does.</summary>
internal static class AssistantCalls
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    extension(HttpClient client)
    {
        /// <summary>Sends a message and gives the result.</summary>
        public async Task<JsonNode> SendMessageAsync(string method, object parameters)
        {
            using var response = await client.PostMessageAsync(method, parameters);
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            var data = (await response.Content.ReadAsStringAsync()).Split('\n').Single(line => line.StartsWith("data: ", StringComparison.Ordinal));
            return JsonNode.Parse(data["data: ".Length..])!["result"].ShouldNotBeNull(data);
        }

        /// <summary>Calls a tool and gives its result.</summary>
        public Task<JsonNode> CallToolAsync(string name, object arguments) => client.SendMessageAsync("tools/call", new { name, arguments });

        /// <summary>Calls a tool that has to succeed, and gives its structured content.</summary>
        public async Task<JsonNode> AskToolAsync(string name, object arguments)
        {
            var result = await client.CallToolAsync(name, arguments);
            result["isError"].ShouldBeNull(result.ToJsonString(Readable));
            return result["structuredContent"]!;
        }

        /// <summary>Calls a tool that has to refuse, and gives what it says.</summary>
        public async Task<string> BeRefusedByToolAsync(string name, object arguments)
        {
            var result = await client.CallToolAsync(name, arguments);
            result["isError"].ShouldNotBeNull(result.ToJsonString(Readable)).GetValue<bool>().ShouldBeTrue();
            return TextOf(result);
        }

        /// <summary>Sends a message and gives the response, whatever it is.</summary>
        public async Task<HttpResponseMessage> PostMessageAsync(string method, object parameters)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/mcp") { Content = JsonContent.Create(new { jsonrpc = "2.0", id = 1, method, @params = parameters }) };
            request.Headers.Accept.ParseAdd("application/json, text/event-stream");
            return await client.SendAsync(request);
        }
    }

    /// <summary>Gives the text of a result.</summary>
    public static string TextOf(JsonNode result) => result["content"]![0]!["text"]!.GetValue<string>();

    /// <summary>How many bytes a result has.</summary>
    public static int SizeOf(JsonNode result) => Encoding.UTF8.GetByteCount(result.ToJsonString(Readable));
}
