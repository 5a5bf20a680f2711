using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Contested.Domain.Datasets.Reading;

/// <summary>Parses a file. What it cannot parse is reported.</summary>
internal static class YamlFileReader
{
    private const char ReplacementCharacter = '\uFFFD';

    /// <summary>The only document of the file; null where the file is empty or cannot be parsed, which <paramref name="isReadable"/> tells apart.</summary>
    public static YamlNode? Read(SourceFile file, ProblemCollector problems, out bool isReadable)
    {
        isReadable = false;
        if (file.Text.Contains(ReplacementCharacter, StringComparison.Ordinal))
        {
            problems.Add(PositionOf(file, ReplacementCharacter), "The file is not in UTF-8, or holds the character that stands for a lost one.");
            return null;
        }

        var yaml = new YamlStream();
        try
        {
            yaml.Load(new StringReader(file.Text));
        }
        catch (YamlException exception)
        {
            problems.Add(FilePosition.Of(file.Path, exception.Start), $"Not valid YAML: {Sentence(exception.Message)}");
            return null;
        }

        if (yaml.Documents.Count > 1)
        {
            problems.Add(FilePosition.Of(file.Path, yaml.Documents[1].RootNode.Start), "A file holds one document: remove the line \"---\".");
            return null;
        }

        isReadable = true;
        var root = yaml.Documents.SingleOrDefault()?.RootNode;
        return root is null || YamlNodes.IsNull(root) ? null : root;
    }

    private static FilePosition PositionOf(SourceFile file, char character)
    {
        var before = file.Text[..file.Text.IndexOf(character, StringComparison.Ordinal)];
        return new FilePosition(file.Path, before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));
    }

    private static string Sentence(string message) => message.EndsWith('.') ? message : message + ".";
}
