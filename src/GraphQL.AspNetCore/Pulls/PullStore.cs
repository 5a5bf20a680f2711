using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.AspNetCore.TrustedDocuments;
using Contested.GraphQL.Types;
using Contested.GraphQL.Validation.Suggestions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>The pulls of a server.</summary>
internal sealed class PullStore
{
    private readonly SortedDictionary<string, Pull> _pulls = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _reasons = new(StringComparer.Ordinal);

    /// <summary>Makes a pull of each document that can be pulled.</summary>
    /// <exception cref="TrustedDocumentException">The example in a document, or the list for its rows, is wrong.</exception>
    public PullStore(TrustedDocumentStore documents, Schema schema, GraphQLServerOptions options)
    {
        var reader = new PullReader(schema, options);
        var problems = new List<string>();
        foreach (var name in documents.Names)
        {
            try
            {
                _pulls[name] = reader.Read(documents.Find(name)!);
            }
            catch (NoPullException exception)
            {
                _reasons[name] = exception.Message;
            }
            catch (PullRowsException exception)
            {
                problems.Add($"{name}: the comment of the trusted document says which list makes the rows, but {exception.Message}.");
            }
        }

        problems.AddRange(_pulls.Values.Select(FindProblem).OfType<string>());
        if (problems.Count > 0)
        {
            throw new TrustedDocumentException(problems);
        }
    }

    /// <summary>The pulls, in the order of their names.</summary>
    public IReadOnlyCollection<Pull> Pulls => _pulls.Values;

    /// <summary>Finds a pull.</summary>
    /// <exception cref="RequestRefusedException">There is none of that name.</exception>
    public Pull Find(string name)
    {
        if (_pulls.TryGetValue(name, out var pull))
        {
            return pull;
        }

        var message = _reasons.TryGetValue(name, out var reason)
            ? $"The trusted document \"{name}\" cannot be pulled: {reason}."
            : $"There is no pull \"{Excerpt.Of(name)}\".{DidYouMean.Format(SuggestionList.Create(name, _pulls.Keys))} The address above this one lists all.";
        throw new RequestRefusedException(StatusCodes.Status404NotFound, HttpErrorCodes.PullNotFound, message);
    }

    private static string? FindProblem(Pull pull)
    {
        try
        {
            pull.ReadVariables(new QueryCollection(QueryHelpers.ParseQuery(pull.Example)), pull.Name);
            return null;
        }
        catch (RequestRefusedException refusal)
        {
            return $"{pull.Name}: the example in the comment of the trusted document, \"{pull.Example}\", is wrong. {refusal.Message}";
        }
    }
}
