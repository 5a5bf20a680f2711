using System.Text.RegularExpressions;
using Contested.Testing;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Contested.Api.Tests.Documents;

/// <summary>A document of the repository, read as GitHub reads it.</summary>
internal sealed partial class MarkdownDocument
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    private static readonly string[] NotOurs = ["node_modules", "bin", "obj", "artifacts", ".git", "generated"];

    private MarkdownDocument(string path)
    {
        Path = path;
        Text = File.ReadAllText(System.IO.Path.Combine(RepositoryFolder.Root, path)).ReplaceLineEndings("\n");
        Syntax = Markdown.Parse(Text, Pipeline);
    }

    /// <summary>The path of every document in the repository, from its root.</summary>
    public static IEnumerable<string> Paths { get; } = [.. Find(new DirectoryInfo(RepositoryFolder.Root)).Order(StringComparer.Ordinal)];

    /// <summary>The path from the root of the repository.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The parts of the document.</summary>
    public Markdig.Syntax.MarkdownDocument Syntax { get; }

    /// <summary>The fenced blocks, in their order.</summary>
    public IReadOnlyList<DocumentBlock> Blocks => field ??= [.. Syntax.Descendants<FencedCodeBlock>().Select(DocumentBlock.Of)];

    /// <summary>Where a link to a place in the document may lead.</summary>
    public IEnumerable<string> Anchors => Syntax.Descendants<HeadingBlock>().Select(heading => heading.GetAttributes().Id!);

    /// <summary>The links and pictures that lead to files of the repository.</summary>
    public IEnumerable<LinkInline> Links => Syntax.Descendants<LinkInline>().Where(link => !link.Url!.Contains("://", StringComparison.Ordinal));

    /// <summary>The commands in the text between the blocks, and in tables.</summary>
    public IEnumerable<CodeInline> CommandsInProse => Syntax.Descendants<CodeInline>().Where(code => Command().IsMatch(code.Content));

    /// <summary>Reads a document.</summary>
    /// <param name="path">Its path from the root of the repository.</param>
    public static MarkdownDocument Read(string path) => new(path);

    private static IEnumerable<string> Find(DirectoryInfo folder) =>
        folder.EnumerateFiles("*.md").Select(file => System.IO.Path.GetRelativePath(RepositoryFolder.Root, file.FullName))
            .Concat(folder.EnumerateDirectories().Where(child => !NotOurs.Contains(child.Name)).SelectMany(Find));

    [GeneratedRegex(@"^(curl(?=.*http)|jq|dotnet|npm|(/usr/bin/)?python3|Rscript|docker|docker-compose|apt|apt-get|chromium|contested|(bench|checks|examples)/\S+) \S")]
    private static partial Regex Command();
}
