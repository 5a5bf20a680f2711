using System.Text;

namespace Contested.GraphQL.Language;

/// <summary>The text of block strings: how indentation is removed from it, and how it is written.</summary>
/// <remarks>Specification: 2.9.4 String Value, Block Strings.</remarks>
internal static class BlockString
{
    /// <summary>What begins and ends a block string.</summary>
    public const string Delimiter = "\"\"\"";

    /// <summary>The delimiter as part of the text.</summary>
    public const string EscapedDelimiter = "\\\"\"\"";

    private const int LongLine = 70;

    /// <summary>
    /// Gives the value of a block string: the common indentation removed from all lines but the first, blank lines removed
    /// from both ends, line terminators made into line feeds.
    /// </summary>
    /// <param name="raw">The text between the delimiters.</param>
    public static string Dedent(ReadOnlySpan<char> raw)
    {
        var text = raw.ToString().Replace(EscapedDelimiter, Delimiter, StringComparison.Ordinal);
        var lines = SplitLines(text);
        var commonIndent = int.MaxValue;
        var first = -1;
        var last = -1;
        for (var index = 0; index < lines.Length; index++)
        {
            var indent = Indentation(lines[index]);
            if (indent == lines[index].Length)
            {
                continue;
            }

            first = first < 0 ? index : first;
            last = index;
            if (index > 0)
            {
                commonIndent = Math.Min(commonIndent, indent);
            }
        }

        if (first < 0)
        {
            return "";
        }

        var dedented = new StringBuilder(text.Length);
        for (var index = first; index <= last; index++)
        {
            var indent = index == 0 ? 0 : Math.Min(commonIndent, lines[index].Length);
            dedented.Append(index == first ? "" : "\n").Append(lines[index].AsSpan(indent));
        }

        return dedented.ToString();
    }

    /// <summary>Writes a value as a block string, on lines of its own where that reads better or is needed to keep the value.</summary>
    /// <param name="value">A value that <see cref="Dedent"/> can give.</param>
    public static string Print(string value)
    {
        var escaped = value.Replace(Delimiter, EscapedDelimiter, StringComparison.Ordinal);
        var lines = SplitLines(escaped);
        var isSingleLine = lines.Length == 1;

        // Where all further lines are indented, a first line behind the delimiter would keep its indentation and theirs be lost.
        var needsLeadingLine = !isSingleLine && lines.Skip(1).All(line => line.Length == 0 || IsWhiteSpace(line[0]));
        var endsWithDelimiter = escaped.EndsWith(EscapedDelimiter, StringComparison.Ordinal);

        // A quote or backslash directly before the delimiter would change it.
        var needsTrailingLine = (value.EndsWith('"') && !endsWithDelimiter) || value.EndsWith('\\');
        var onOwnLines = !isSingleLine || value.Length > LongLine || needsTrailingLine || endsWithDelimiter;

        // Space at the beginning of an only line is kept only directly behind the delimiter.
        var startsWithSpace = isSingleLine && value.Length > 0 && IsWhiteSpace(value[0]);
        var leading = needsLeadingLine || (onOwnLines && !startsWithSpace) ? "\n" : "";
        var trailing = onOwnLines ? "\n" : "";
        return $"{Delimiter}{leading}{escaped}{trailing}{Delimiter}";
    }

    /// <summary>Whether a text can be written as a block string that has exactly this value.</summary>
    /// <remarks>
    /// Not where it begins or ends with blank lines, is indented as a whole, or has characters that no block string can name
    /// visibly: carriage returns and other control characters.
    /// </remarks>
    public static bool CanPrint(string value) =>
        !value.Any(character => char.IsControl(character) && character is not ('\n' or '\t'))
        && Dedent(Print(value).AsSpan()[Delimiter.Length..^Delimiter.Length]) == value;

    private static string[] SplitLines(string text) => text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None);

    private static int Indentation(string line)
    {
        var indent = line.AsSpan().IndexOfAnyExcept(' ', '\t');
        return indent < 0 ? line.Length : indent;
    }

    private static bool IsWhiteSpace(char character) => character is ' ' or '\t';
}
