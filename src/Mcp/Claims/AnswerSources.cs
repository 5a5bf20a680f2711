using System.Text.Json.Nodes;

namespace Contested.Mcp.Claims;

/// <summary>Collects the documents and references behind an answer, each once.</summary>
internal sealed class AnswerSources
{
    private readonly Dictionary<string, Document> _documents = [];
    private readonly Dictionary<string, Reference> _references = [];

    /// <summary>Adds the sources of a claim.</summary>
    public void Add(Claim claim)
    {
        _documents[claim.Document.Slug] = claim.Document;
        foreach (var citation in claim.Citations)
        {
            _references[citation.Reference.Slug] = citation.Reference;
        }
    }

    /// <summary>Adds a document.</summary>
    public void Add(Document document) => _documents[document.Slug] = document;

    /// <summary>Writes them to an answer, and gives the text that credits the documents.</summary>
    public string WriteTo(JsonObject answer)
    {
        answer["documents"] = new JsonArray([.. _documents.Values.Select(document => new JsonObject().Set("slug", document.Slug)
            .Set("title", document.Title)
            .Set("by", document.Publisher ?? document.Author)
            .Set("url", document.Url)
            .Set("licence", document.Licence)
            .Set("licenceUrl", document.LicenceUrl)
            .Set("attribution", document.Attribution))]);
        answer["references"] = new JsonArray([.. _references.Values.Select(reference => new JsonObject().Set("slug", reference.Slug)
            .Set("title", reference.Title)
            .Set("by", reference.Publisher ?? reference.Author)
            .Set("published", reference.Published?.Text)
            .Set("url", reference.Url)
            .Set("retractedOn", reference.RetractedOn))]);
        return _documents.Count == 0 ? "" : $"\nSources:\n{string.Join('\n', _documents.Values.Select(Credit))}";
    }

    private static string Credit(Document document)
    {
        var links = string.Join(", ", new[] { document.Url, document.LicenceUrl }.OfType<string>());
        return $"- {document.Slug}: {document.Attribution.TrimEnd('.')}. Licence: {document.Licence}.{(links.Length == 0 ? "" : $" {links}")}";
    }
}
