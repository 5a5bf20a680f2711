using YamlDotNet.Core;

namespace Contested.Domain.Datasets.Reading;

/// <summary>Parses a file. What it cannot parse is reported.</summary>
internal static class YamlFileReader
{
    /// <summary>
    /// The only document of the file; null where it says nothing or cannot be parsed, which <paramref name="isReadable"/> tells apart.
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

        var nodes = new YamlNodes(file, problems);
        try
        {
            var root = nodes.Read();
            isReadable = true;
            return root is ScalarNode { Value: null } ? null : root;
        }
        catch (YamlException exception)
        {
            problems.Add(YamlErrors.PositionOf(exception, file), YamlErrors.Explain(exception));
        }
        catch (InvalidOperationException)
        {
            // The parser's answer to brackets that are still open where the text goes on without them.
            problems.Add(nodes.OpenBracket, "Not valid YAML: the bracket that opens here, or one after it, is never closed.");
        }

        return null;
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
}
