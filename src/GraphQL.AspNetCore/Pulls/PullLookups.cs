using System.Text.Json;
using System.Text.RegularExpressions;
using Contested.GraphQL.AspNetCore.Caching;
using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.AspNetCore.TrustedDocuments;
using Contested.GraphQL.Execution.Requests;
using Contested.GraphQL.Validation.Suggestions;
using Microsoft.Extensions.Options;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Looks up what parameters name in the data, with the queries that the application gives for them.</summary>
internal sealed partial class PullLookups
{
    // A search for more would be refused.
    private const int MostWords = 8;

    private readonly Dictionary<string, Pull> _lookups;
    private readonly PullPages _pages;

    public PullLookups(IOptions<PullOptions> options, IOptions<GraphQLServerOptions> server, RequestExecutor executor, PullPages pages)
    {
        _pages = pages;
        var reader = new PullReader(executor.Schema, server.Value);
        _lookups = options.Value.Lookups.ToDictionary(lookup => lookup.Key, lookup => reader.Read(new TrustedDocument(lookup.Key, lookup.Value)));
    }

    /// <summary>Whether values of a parameter can be looked up.</summary>
    public bool Has(PullParameter parameter) => parameter.Type.InnermostType.Name == "String" && _lookups.ContainsKey(parameter.Name);

    /// <summary>Makes sure that what is given for parameters is in the data.</summary>
    /// <exception cref="RequestRefusedException">It is not.</exception>
    public async Task EnsureKnownAsync(Pull pull, Dictionary<string, object?> variables, DataVersion? version, CancellationToken cancellationToken)
    {
        foreach (var parameter in pull.Parameters.Where(parameter => variables.ContainsKey(parameter.Name) && Has(parameter)))
        {
            var given = variables[parameter.Name] is IEnumerable<object?> list ? list : [variables[parameter.Name]];
            foreach (var value in given.OfType<string>())
            {
                if ((await FindAsync(parameter.Name, value, suggest: false, version, cancellationToken)).Count == 0)
                {
                    throw await RefuseAsync(parameter.Name, value, version, cancellationToken);
                }
            }
        }
    }

    /// <summary>Gives values that are like a text, or begin with it; null where there is no lookup for the parameter.</summary>
    public async Task<IReadOnlyList<PullValue>?> SuggestAsync(string parameter, string text, CancellationToken cancellationToken) =>
        _lookups.ContainsKey(parameter) ? await FindAsync(parameter, text, suggest: true, version: null, cancellationToken) : null;

    private async Task<RequestRefusedException> RefuseAsync(string parameter, string value, DataVersion? version, CancellationToken cancellationToken)
    {
        var found = await TryFindAsync(parameter, value, version, cancellationToken);
        var near = SuggestionList.Create(value, found.Select(one => one.Value));
        if (near.Count == 0)
        {
            var words = WordsOf(value).Where(word => word.Length > 2).ToList();
            near = [.. found.Where(one => words.Any(word => $"{one.Value} {one.Label}".Contains(word, StringComparison.OrdinalIgnoreCase))).Select(one => one.Value)];
        }

        return RequestRefusedException.BadRequest($"There is no {parameter} \"{Excerpt.Of(value)}\".{DidYouMean.Format(near)}");
    }

    /// <summary>Finds values that are like one that is not there; none if that fails, as when it takes too long.</summary>
    private async Task<List<PullValue>> TryFindAsync(string parameter, string value, DataVersion? version, CancellationToken cancellationToken)
    {
        try
        {
            return await FindAsync(parameter, value, suggest: true, version, cancellationToken);
        }
        catch (PullFailedException)
        {
            return [];
        }
    }

    private async Task<List<PullValue>> FindAsync(string parameter, string text, bool suggest, DataVersion? version, CancellationToken cancellationToken)
    {
        var half = (text.Length + 1) / 2;
        var variables = new Dictionary<string, object?>
        {
            ["text"] = text,
            ["words"] = string.Join(' ', WordsOf(text)),
            ["start"] = text[..half],
            ["end"] = text[half..],
            ["suggest"] = suggest,
        };
        var found = new List<PullValue>();
        await foreach (var page in _pages.ReadAsync(_lookups[parameter], variables, version, cancellationToken))
        {
            Collect(page, found);
        }

        return [.. found.DistinctBy(one => one.Value)];
    }

    private static IEnumerable<string> WordsOf(string text) => Word().Matches(text).Select(word => word.Value).Take(MostWords);

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Word();

    private static void Collect(JsonElement element, List<PullValue> found)
    {
        if (element.ValueKind is JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, found);
            }
        }
        else if (element.ValueKind is JsonValueKind.Object)
        {
            if (element.TryGetProperty("value"u8, out var value))
            {
                found.Add(new PullValue(value.GetString()!, element.TryGetProperty("label"u8, out var label) ? label.GetString() : null));
                return;
            }

            foreach (var property in element.EnumerateObject())
            {
                Collect(property.Value, found);
            }
        }
    }
}

/// <summary>What a parameter can be.</summary>
/// <param name="Value">The value.</param>
/// <param name="Label">What it is called; null where it has no name beside its value.</param>
internal sealed record PullValue(string Value, string? Label);
