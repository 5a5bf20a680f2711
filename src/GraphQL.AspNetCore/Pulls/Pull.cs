using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.AspNetCore.TrustedDocuments;
using Contested.GraphQL.Validation.Suggestions;
using Microsoft.AspNetCore.Http;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>A trusted document as a resource: its answer in whole, in a format of the client's choice.</summary>
/// <param name="document">The document.</param>
/// <param name="parameters">Its variables, but for those that page.</param>
/// <param name="table">How its answer becomes a table, and what its items are.</param>
/// <param name="paging">How to go from page to page; null where there is one page only.</param>
internal sealed class Pull(TrustedDocument document, IReadOnlyList<PullParameter> parameters, PullTable table, PullPaging? paging)
{
    /// <summary>Its name.</summary>
    public string Name => Document.Name;

    /// <summary>Its document.</summary>
    public TrustedDocument Document { get; } = document;

    /// <summary>What it has, in Markdown; null where the document does not say.</summary>
    public string? Description { get; init; }

    /// <summary>The query component of an example, without the question mark; empty where there are no parameters to give.</summary>
    public string Example { get; init; } = string.Empty;

    /// <summary>Its parameters.</summary>
    public IReadOnlyList<PullParameter> Parameters { get; } = parameters;

    /// <summary>How its answer becomes a table.</summary>
    public PullTable Table { get; } = table;

    /// <summary>How to go from page to page; null where there is one page only.</summary>
    public PullPaging? Paging { get; } = paging;

    /// <summary>Where its items have their place on the map; null where they have none.</summary>
    public PullCoordinates? Coordinates { get; } = PullCoordinates.Find(table.ItemFields);

    /// <summary>The formats it answers in; the first where nothing is asked for.</summary>
    public IReadOnlyList<PullFormat> Formats => Coordinates is null ? [.. PullFormat.All.Where(format => format != PullFormat.GeoJson)] : PullFormat.All;

    /// <summary>Reads the values of its variables. An empty text is no value for a parameter that need not be given.</summary>
    /// <param name="query">The parameters of the address.</param>
    /// <param name="address">The address of the pull without them, for an example of how to give them.</param>
    /// <param name="options">The names of parameters that are no variables: how the format is written.</param>
    /// <exception cref="RequestRefusedException">A parameter is unknown, missing or wrong.</exception>
    public Dictionary<string, object?> ReadVariables(IQueryCollection query, string address, params IReadOnlyList<string> options)
    {
        List<string> names = [.. Parameters.Select(parameter => parameter.Name), .. options];
        if (query.Keys.FirstOrDefault(name => !names.Contains(name)) is { } unknown)
        {
            var known = names.Count == 0 ? "It has none." : $"It has {string.Join(", ", names)}.";
            throw RequestRefusedException.BadRequest($"The pull \"{Name}\" has no parameter \"{Excerpt.Of(unknown)}\". {known}{DidYouMean.Format(SuggestionList.Create(unknown, names))}");
        }

        var variables = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var parameter in Parameters)
        {
            if (query.TryGetValue(parameter.Name, out var values) && (parameter.IsRequired || values.Any(value => value is { Length: > 0 })))
            {
                variables[parameter.Name] = parameter.Parse([.. values.Select(value => value ?? string.Empty)]);
            }
            else if (parameter.IsRequired)
            {
                var example = Example.Length == 0 ? string.Empty : $" An example: {address}?{Example}";
                throw RequestRefusedException.BadRequest($"The parameter \"{parameter.Name}\" ({parameter.Type}) is missing.{example}");
            }
        }

        return variables;
    }
}
