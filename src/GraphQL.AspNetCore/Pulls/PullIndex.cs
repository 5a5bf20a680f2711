using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Lists the pulls for people and scripts.</summary>
internal sealed class PullIndex(PullStore pulls)
{
    /// <summary>Gives the list, with addresses as the client reaches them.</summary>
    /// <param name="request">The request.</param>
    /// <param name="path">The path of the pulls, as the client sees it.</param>
    public JsonObject Describe(HttpRequest request, string path)
    {
        var address = UriHelper.BuildAbsolute(request.Scheme, request.Host, path: path);
        return new JsonObject
        {
            ["pulls"] = new JsonArray([.. pulls.Pulls.Select(pull => Describe(pull, $"{address}/{pull.Name}"))]),
            ["openApi"] = $"{address}/openapi.json",
        };
    }

    private static JsonObject Describe(Pull pull, string address)
    {
        var query = pull.Example.Length == 0 ? string.Empty : $"?{pull.Example}";
        return new JsonObject
        {
            ["name"] = pull.Name,
            ["description"] = pull.Description,
            ["parameters"] = new JsonArray([.. pull.Parameters.Select(Describe)]),
            ["formats"] = new JsonArray([.. pull.Formats.Select(format => JsonValue.Create(format.Extension))]),
            ["columns"] = new JsonArray([.. pull.Table.Columns.Select(column => JsonValue.Create(column.Name))]),
            ["example"] = $"curl '{address}.csv{query}'",
        };
    }

    private static JsonObject Describe(PullParameter parameter) => new()
    {
        ["name"] = parameter.Name,
        ["type"] = parameter.Type.ToString(),
        ["required"] = parameter.IsRequired,
        ["default"] = parameter.Default,
        ["description"] = parameter.Description,
    };
}
