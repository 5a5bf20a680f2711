using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace Contested.Domain.Datasets.Reading;

/// <summary>Says in plain words what a parser of YAML complains of.</summary>
internal static partial class YamlErrors
{
    private const string NoKey = "could not find expected ':'";
    private const string Quote = "Put the whole value in quotation marks";

    // What the messages of YamlDotNet contain, the more particular before the others.
    private static readonly (string Part, string Explanation)[] Explanations =
    [
        ("multiline plain scalar, found invalid mapping", "the key on the line before has no colon, or this line is indented differently."),
        ("found invalid mapping", $"a colon followed by a space ends the value early. {Quote}, or correct the indentation."),
        ("Mapping values are not allowed", $"there is a second colon. {Quote}, or correct the indentation."),
        ("found a tab character", "there is a tab where YAML needs spaces. Write spaces."),
        (NoKey,
            "this line has no key. Write \"key: value\", or indent the line if it continues the text of the line before."),
        ("did not find expected key",
            "this is not part of the value before it. Write \"key: value\", indent all keys of an entry alike, and put a value with "
            + "quotation marks or brackets inside it in quotation marks as a whole."),
        ("did not find expected '-'", "this line is not an item of the list before it. Start each item with \"- \", and indent its keys alike."),
        ("quoted scalar, found unexpected end", "the quotation mark that opens here is never closed."),
        ("quoted scalar, found wrong indentation", "the quotation mark that opens here is never closed, or a line of the text is not indented."),
        ("parsing a flow", "a comma or the closing bracket is missing before this."),
        ("cannot start any token", $"a value cannot start with this character. {Quote}."),
        ("did not find expected node content", $"a value cannot start with this character. {Quote}."),
        ("Block sequence entries", $"a list starts on its own line. Start it there; {Lower(Quote)} if it only starts with a hyphen."),
        ("Mapping keys are not allowed", $"a value cannot start with a question mark. {Quote}."),
        ("scanning an anchor or alias", $"a value cannot start with * or &. {Quote}."),
        ("scanning a tag", $"a value cannot start with !. {Quote}."),
        ("scanning a block scalar", "after | or >, only the text itself can follow, on the lines below."),
        ("escape char", "in double quotation marks, \\ starts an escape. Write \\\\ for it, or use single quotation marks."),
        ("hexadecimal", "in double quotation marks, \\x, \\u and \\U have 2, 4 or 8 hexadecimal digits. Write \\\\ for a backslash."),
        ("surrogates", "\\u stands for half of a character. Write the character itself."),
        ("scanning a directive", "a line cannot start with %. Indent it if it continues a text, or remove it."),
        ("incompatible YAML document", "the file declares another version of YAML. Remove the line that starts with %."),
        ("<document start>", "this comes after the end of the file's content. Check the brackets and the indentation before it."),
    ];

    /// <summary>The message on an exception of the parser.</summary>
    public static string Explain(YamlException exception)
    {
        if (exception is UnreadableYamlException)
        {
            return exception.Message;
        }

        var explanation = Explanations.FirstOrDefault(pair => exception.Message.Contains(pair.Part, StringComparison.Ordinal)).Explanation;
        return $"Not valid YAML: {explanation ?? exception.Message}";
    }

    /// <summary>The place of what an exception of the parser is about.</summary>
    public static FilePosition PositionOf(YamlException exception, SourceFile file)
    {
        var position = FilePosition.Of(file.Path, exception.Start);
        if (!exception.Message.Contains(NoKey, StringComparison.Ordinal) || position.Line == 1)
        {
            return position;
        }

        // The parser sees that a key was missing only where the next one begins, or the file ends.
        var lines = file.Text.ReplaceLineEndings("\n").Split('\n');
        if (position.Line <= lines.Length && !KeyPattern().IsMatch(lines[position.Line - 1]))
        {
            return position;
        }

        var line = Array.FindLastIndex(lines, position.Line - 2, text => !string.IsNullOrWhiteSpace(text) && text.TrimStart()[0] != '#');
        return line < 0 ? position : new FilePosition(file.Path, line + 1, lines[line].Length - lines[line].TrimStart().Length + 1);
    }

    [GeneratedRegex(@"^\s*(-\s|[^\s:]+:(\s|$)|$)")]
    private static partial Regex KeyPattern();

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}

/// <summary>Valid YAML that is not read. The message says what would be right.</summary>
internal sealed class UnreadableYamlException(Mark place, string message) : YamlException(place, place, message);
