using System.Text.Json;
using Contested.GraphQL.AspNetCore.Caching;
using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.AspNetCore.TrustedDocuments;
using Contested.GraphQL.Execution.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Options;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Finds out what the data of a pull are taken from.</summary>
internal sealed class PullSources(IOptions<PullOptions> options, IOptions<GraphQLServerOptions> server, RequestExecutor executor, PullPages pages)
{
    private readonly Pull? _pull = options.Value.Sources is { } text
        ? new PullReader(executor.Schema, server.Value).Read(new TrustedDocument("sources", text))
        : null;

    /// <summary>Reads the sources.</summary>
    /// <param name="request">The request for the pull.</param>
    /// <param name="pull">The pull.</param>
    /// <param name="given">The values of its parameters.</param>
    /// <param name="version">The version of the data that the pull is of.</param>
    public async Task<PullOrigin> ReadAsync(HttpRequest request, Pull pull, Dictionary<string, object?> given, DataVersion? version)
    {
        var sources = new List<JsonElement>();
        if (_pull is not null)
        {
            var variables = given.Where(one => _pull.Parameters.Any(parameter => parameter.Name == one.Key)).ToDictionary();
            await foreach (var page in pages.ReadAsync(_pull, variables, version, request.HttpContext.RequestAborted))
            {
                sources.AddRange(_pull.Table.ItemsOf(page).Select(source => source.Clone()));
            }
        }

        var parameters = pull.Parameters.Where(parameter => given.ContainsKey(parameter.Name)).Select(parameter => (parameter.Name, request.Query[parameter.Name].ToString()));
        return new PullOrigin(request.GetEncodedUrl(), [.. parameters], version, sources, _pull?.Table);
    }
}
