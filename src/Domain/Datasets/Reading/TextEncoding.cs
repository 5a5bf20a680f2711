namespace Contested.Domain.Datasets.Reading;

/// <summary>Checks that a file is in UTF-8.</summary>
internal static class TextEncoding
{
    private const char ReplacementCharacter = '\uFFFD';

    /// <summary>Whether all of the file could be decoded; where not, that is reported.</summary>
    public static bool Check(SourceFile file, ProblemCollector problems)
    {
        var index = file.Text.IndexOf(ReplacementCharacter, StringComparison.Ordinal);
        if (index < 0)
        {
            return true;
        }

        var before = file.Text[..index];
        problems.Add(
            new FilePosition(file.Path, before.Count(character => character == '\n') + 1, before.Length - before.LastIndexOf('\n')),
            "The file is not in UTF-8, or holds the character that stands for a lost one. Save it in UTF-8.");
        return false;
    }
}
