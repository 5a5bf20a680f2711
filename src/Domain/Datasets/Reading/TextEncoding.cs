using System.Buffers;
using System.Globalization;

namespace Contested.Domain.Datasets.Reading;

/// <summary>
/// Checks that a file is text in UTF-8, of characters that both databases hold and that mean nothing to YAML by themselves.
/// </summary>
internal static class TextEncoding
{
    /// <summary>What is wrong with an empty file.</summary>
    public const string Emptiness =
        "The file is empty. Restore its contents. To list nothing, write [] in a YAML file, or only the column names in a table.";

    private const char Replacement = '\uFFFD';

    // Control characters, line breaks that most editors do not show as such, and the mark that may stand at the start of a file alone.
    private static readonly SearchValues<char> Wrong = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(char.IsControl).Except(['\t', '\n', '\r']),
        '\u2028', '\u2029', '\uFEFF', Replacement,
    ]);

    /// <summary>Whether all of the file can be read; where not, that is reported.</summary>
    public static bool Check(SourceFile file, ProblemCollector problems)
    {
        if (file.Refusal is not null)
        {
            problems.Add(FilePosition.StartOf(file.Path), file.Refusal);
            return false;
        }

        if (string.IsNullOrWhiteSpace(file.Text))
        {
            problems.Add(FilePosition.StartOf(file.Path), Emptiness);
            return false;
        }

        var index = IndexOfWrong(file.Text);
        if (index < 0)
        {
            return true;
        }

        var before = file.Text.AsSpan(0, index);
        problems.Add(
            new FilePosition(file.Path, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n')), MessageOn(file.Text, index));
        return false;
    }

    /// <summary>The place of the first character that no text may have; negative where there is none.</summary>
    public static int IndexOfWrong(ReadOnlySpan<char> text) => text.IndexOfAny(Wrong);

    /// <summary>What is wrong with the character at the place.</summary>
    public static string MessageOn(ReadOnlySpan<char> text, int index) => text[index] switch
    {
        Replacement => "The file is not in UTF-8, or has a replacement character (U+FFFD). Save it in UTF-8.",
        '\0' => "The file has the character U+0000. Remove it, or save the file in UTF-8 if it is in UTF-16.",
        var other => $"The character U+{((int)other).ToString("X4", CultureInfo.InvariantCulture)} is invisible and not allowed. Remove it.",
    };
}
