using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace Contested.Domain.Datasets.Reading;

/// <summary>Says in plain words what a parser of YAML complains of.</summary>
internal static partial class YamlErrors
{
    private const string NoKey = "could not find expected ':'";
    private const string Quote = "Put the whole value between quotation marks";

    // What the messages of YamlDotNet contain, the more particular before the others.
    private static readonly (string Part, string Explanation)[] Explanations =
    [
        ("multiline plain scalar, found invalid mapping", "the line before has no colon after its key, or this line is not indented like it."),
        ("found invalid mapping", $"a colon with a space after it cuts the value short. {Quote}, or correct the indentation."),
        ("Mapping values are not allowed", $"there is a second colon. {Quote}, or correct the indentation."),
        ("found a tab character", "a tab stands where YAML wants spaces. Write spaces."),
        (NoKey,
            "this line has no key. Write \"key: value\", or indent the line where it goes on with the text of the line before."),
        ("did not find expected key",
            "this does not belong to the value before it. Write \"key: value\", indent all keys of an entry alike, and put a value with "
            + "quotation marks or brackets in it between quotation marks as a whole."),
        ("did not find expected '-'", "this line is no item of the list before it. Begin each item with \"- \", and indent its keys alike."),
        ("quoted scalar, found unexpected end", "the quotation mark that opens here is not closed."),
        ("quoted scalar, found wrong indentation", "the quotation mark that opens here is not closed, or a line of the text is not indented."),
        ("parsing a flow", "a comma or the closing bracket is missing before this."),
        ("cannot start any token", $"a value cannot begin with this character. {Quote}."),
        ("did not find expected node content", $"a value cannot begin with this character. {Quote}."),
        ("Block sequence entries", $"a list begins on a line of its own. Begin one there; {Lower(Quote)} where it only begins with a hyphen."),
        ("Mapping keys are not allowed", $"a value cannot begin with a question mark. {Quote}."),
        ("scanning an anchor or alias", $"a value cannot begin with * or &. {Quote}."),
        ("scanning a tag", $"a value cannot begin with !. {Quote}."),
        ("scanning a block scalar", "nothing but the text itself, on the lines below, can follow | or >."),
        ("escape char", "in double quotation marks, \\ begins an escape. Write \\\\ for it, or take single quotation marks."),
        ("hexadecimal", "in double quotation marks, \\x, \\u and \\U have 2, 4 or 8 hexadecimal digits. Write \\\\ for a backslash."),
        ("surrogates", "\\u stands for half of a character. Write the character itself."),
        ("scanning a directive", "a line cannot begin with %. Indent it where it goes on with a text, or remove it."),
        ("incompatible YAML document", "the file asks for another version of YAML. Remove the line that begins with %."),
        ("<document start>", "this stands behind the end of all that the file says. Check the brackets and the indentation before it."),
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
