using System.Text.RegularExpressions;
using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.Execution.Requests;
using Contested.GraphQL.Language;
using Contested.GraphQL.Language.Ast;
using Microsoft.Extensions.DependencyInjection;

namespace Contested.GraphQL.AspNetCore.TrustedDocuments;

/// <summary>The documents of a folder, each checked against the schema.</summary>
internal sealed partial class TrustedDocumentStore
{
    private const string Extension = ".graphql";

    private readonly SortedDictionary<string, TrustedDocument> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly List<string> _problems = [];

    private TrustedDocumentStore()
    {
    }

    /// <summary>The names of the documents, in order.</summary>
    public IReadOnlyCollection<string> Names => _documents.Keys;

    /// <summary>Reads and checks the documents of the folder in the options; none where the options name no folder.</summary>
    /// <exception cref="TrustedDocumentException">A document cannot be executed, or there are none where only they are allowed.</exception>
    public static TrustedDocumentStore Load(GraphQLServerOptions options, RequestExecutor executor)
    {
        var store = new TrustedDocumentStore();
        if (options.TrustedDocumentsFolder is { } folder)
        {
            store.Load(folder, executor);
        }

        if (options.TrustedDocumentsOnly && store._documents.Count == 0 && store._problems.Count == 0)
        {
            store._problems.Add($"Only trusted documents are allowed, but there are none: {(options.TrustedDocumentsFolder is { } empty ? $"the folder {empty} has no file *{Extension}" : "no folder with them is named")}.");
        }

        return store._problems.Count == 0 ? store : throw new TrustedDocumentException(store._problems);
    }

    /// <summary>Plans all documents, so that the first request for one is as fast as the next.</summary>
    public void Plan(RequestExecutor executor, IServiceProvider services)
    {
        using var scope = services.CreateScope();
        foreach (var document in _documents.Values)
        {
            executor.Plan(document.Text, scope.ServiceProvider);
        }
    }

    /// <summary>Gives a document; null where there is none of that name.</summary>
    public TrustedDocument? Find(string name) => _documents.GetValueOrDefault(name);

    /// <summary>Whether a text is that of one of the documents, exactly.</summary>
    public bool Contains(string text) => _names.ContainsKey(text);

    /// <summary>Gives the name of the document with a text; null where there is none.</summary>
    public string? NameOf(string text) => _names.GetValueOrDefault(text);

    private void Load(string folder, RequestExecutor executor)
    {
        if (!Directory.Exists(folder))
        {
            _problems.Add($"{folder}: the folder for trusted documents does not exist.");
            return;
        }

        foreach (var file in Directory.EnumerateFiles(folder, $"*{Extension}").Order(StringComparer.Ordinal))
        {
            Add(file, Path.GetFileNameWithoutExtension(file), File.ReadAllText(file), executor);
        }
    }

    private void Add(string file, string name, string text, RequestExecutor executor)
    {
        if (!Name().IsMatch(name))
        {
            _problems.Add($"{file}: the name \"{name}\" cannot be used in an address; use letters, digits, hyphens and underscores.");
            return;
        }

        var errors = executor.Validate(text);
        foreach (var error in errors)
        {
            var place = error.Locations is [var location, ..] ? $"{file}({location.Line},{location.Column})" : file;
            _problems.Add($"{place}: {error.Message}");
        }

        if (errors.Count == 0)
        {
            var operations = Parser.Parse(text, ParserOptions.Trusted).Definitions.OfType<OperationDefinitionNode>().ToList();
            if (operations is [_, var second, ..])
            {
                _problems.Add($"{file}({second.Location!.Value.Line},{second.Location!.Value.Column}): a trusted document has one operation; this is a second one.");
            }
        }

        _documents[name] = new TrustedDocument(name, text);
        _names.TryAdd(text, name);
    }

    [GeneratedRegex("^[A-Za-z0-9_-]+$")]
    private static partial Regex Name();
}
