using Contested.Domain.Documents;
using Contested.Domain.Releases.Rows;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Contested.Domain.Releases.Files;

/// <summary>How to cite a release, in the Citation File Format, version 1.2.0.</summary>
/// <remarks>
/// The licences are those of the documents. That format means by several licences that one may choose, so each stands at its document.
/// </remarks>
internal static class CitationFile
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "CITATION.cff";

    /// <summary>The text of the file.</summary>
    /// <param name="release">The release.</param>
    /// <param name="terms">Who made it.</param>
    /// <param name="documents">The documents that it restates.</param>
    public static string Of(ReleaseIndex release, ReleaseTerms terms, IReadOnlyList<ReleasedDocument> documents)
    {
        using var text = new StringWriter();
        var emitter = new Emitter(text, new EmitterSettings().WithBestWidth(int.MaxValue).WithNewLine("\n").WithIndentedSequences());
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        emitter.Emit(new MappingStart());
        Add(emitter, "cff-version", "1.2.0");
        Add(emitter, "message", "If you use this dataset, cite it as below, and give the attribution of each document that you take claims from.");
        Add(emitter, "type", "dataset");
        Add(emitter, "title", terms.Title);
        Add(emitter, "version", release.Name);
        Add(emitter, "date-released", $"{release.ReleasedOn:yyyy-MM-dd}");
        AddAuthors(emitter, terms.Authors);
        emitter.Emit(new Scalar("identifiers"));
        emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, true, SequenceStyle.Block));
        emitter.Emit(new MappingStart());
        Add(emitter, "type", "other");
        Add(emitter, "value", release.Version);
        Add(emitter, "description", "The version of the dataset, as its server names it.");
        emitter.Emit(new MappingEnd());
        emitter.Emit(new SequenceEnd());
        emitter.Emit(new Scalar("references"));
        emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, true, SequenceStyle.Block));
        foreach (var document in documents)
        {
            AddDocument(emitter, document);
        }

        emitter.Emit(new SequenceEnd());
        emitter.Emit(new MappingEnd());
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    private static void AddDocument(Emitter emitter, ReleasedDocument document)
    {
        emitter.Emit(new MappingStart());
        Add(emitter, "type", TypeOf(document.Kind));
        Add(emitter, "title", document.Title);
        AddAuthors(emitter, [document.Author ?? document.Publisher ?? document.Title]);
        if (document.Url is { } url)
        {
            Add(emitter, "url", url);
        }

        Add(emitter, "notes", $"{document.Attribution} Licence: {document.Licence}{(document.LicenceUrl is { } licence ? $", {licence}" : "")}.");
        emitter.Emit(new MappingEnd());
    }

    private static void AddAuthors(Emitter emitter, IEnumerable<string> names)
    {
        emitter.Emit(new Scalar("authors"));
        emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, true, SequenceStyle.Block));
        foreach (var name in names)
        {
            emitter.Emit(new MappingStart());
            Add(emitter, "name", name);
            emitter.Emit(new MappingEnd());
        }

        emitter.Emit(new SequenceEnd());
    }

    // In quotation marks, since 2026.12 is a number to YAML.
    private static void Add(Emitter emitter, string key, string value)
    {
        emitter.Emit(new Scalar(key));
        emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, value, ScalarStyle.DoubleQuoted, true, true));
    }

    private static string TypeOf(DocumentKind kind) => kind switch
    {
        DocumentKind.EncyclopediaArticle => "encyclopedia",
        DocumentKind.Table => "data",
        DocumentKind.EventDatabase => "database",
        DocumentKind.Report => "report",
        DocumentKind.Book => "book",
        DocumentKind.JournalArticle => "article",
        DocumentKind.NewsArticle => "newspaper-article",
        _ => "historical-work",
    };
}
