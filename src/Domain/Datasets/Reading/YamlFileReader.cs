using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Contested.Domain.Datasets.Reading;

/// <summary>Parses a file. What it cannot parse is reported.</summary>
internal static class YamlFileReader
{
    /// <summary>
    /// The only document of the file; null where the file is empty or cannot be parsed, which <paramref name="isReadable"/> tells
    /// apart.
    /// </summary>
    public static EntryNode? Read(SourceFile file, ProblemCollector problems, out bool isReadable)
    {
        isReadable = false;
        if (!TextEncoding.Check(file, problems))
        {
            return null;
        }

        if (FindTabInIndentation(file) is { } tab)
        {
            problems.Add(tab, "There is a tab in the indentation. Indent with spaces.");
            return null;
        }

        var yaml = new YamlStream();
        var parser = new Parser(new StringReader(file.Text));
        try
        {
            yaml.Load(parser);
        }
        catch (YamlException exception)
        {
            problems.Add(FilePosition.Of(file.Path, exception.Start), $"Not valid YAML: {Sentence(exception.Message)}{AdviceOn(exception)}");
            return null;
        }
        catch (InvalidOperationException)
        {
            // The parser's answer to an end that comes too early.
            var position = parser.Current is { } last ? FilePosition.Of(file.Path, last.Start) : FilePosition.StartOf(file.Path);
            problems.Add(position, "Not valid YAML: a bracket or a quotation mark that opens here or later is not closed.");
            return null;
        }

        if (yaml.Documents.Count > 1)
        {
            problems.Add(
                FilePosition.Of(file.Path, yaml.Documents[1].RootNode.Start),
                "A file holds one document: remove the line \"---\".");
            return null;
        }

        isReadable = true;
        var root = yaml.Documents.SingleOrDefault()?.RootNode;
        return root is null || YamlNodes.IsNull(root) ? null : new YamlNodes(file.Path, problems).Make(root);
    }

    // YAML forbids it, but the parser reads some of it as something that was not meant.
    private static FilePosition? FindTabInIndentation(SourceFile file)
    {
        var number = 0;
        foreach (var line in file.Text.AsSpan().EnumerateLines())
        {
            number++;
            var column = line.IndexOfAnyExcept(' ');
            if (column >= 0 && line[column] == '\t' && !line.IsWhiteSpace())
            {
                return new FilePosition(file.Path, number, column + 1);
            }
        }

        return null;
    }

    private static string AdviceOn(YamlException exception) =>
        exception.Message.StartsWith("Duplicate key", StringComparison.Ordinal)
            ? " Keep one of the two, or give one another name; in a list of references, a number of its own."
            : "";

    private static string Sentence(string message) => message.EndsWith('.') ? message : message + ".";
}
