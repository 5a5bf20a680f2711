using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace Contested.Api.Tests.Documents;

/// <summary>A fenced block of a document.</summary>
/// <param name="Language">The language behind the opening fence; empty without one.</param>
/// <param name="File">The name of the file that the block stands for: the word behind the language, or the comment in the first line.</param>
/// <param name="Text">What stands between the fences.</param>
/// <param name="Line">The line of the opening fence, from 1.</param>
internal sealed partial record DocumentBlock(string Language, string? File, string Text, int Line)
{
    /// <summary>Reads a block.</summary>
    public static DocumentBlock Of(FencedCodeBlock block)
    {
        var text = block.Lines.ToString() + "\n";
        var comment = FileComment().Match(text);
        var file = block.Arguments is { Length: > 0 } name ? name : comment.Success ? comment.Groups["path"].Value : null;
        return new DocumentBlock(block.Info ?? "", file, text, block.Line + 1);
    }

    /// <summary>The commands of a shell, each with all its lines; comments are left out.</summary>
    public IEnumerable<string> Commands()
    {
        var command = "";
        foreach (var line in Text.Split('\n'))
        {
            command += (command == "" ? "" : "\n") + line;
            if (command.EndsWith('\\') || command.Count(character => character == '\'') % 2 == 1)
            {
                continue;
            }

            if (Comment().Replace(command, "").Trim() is { Length: > 0 } whole && whole[0] != '#')
            {
                yield return whole;
            }

            command = "";
        }
    }

    [GeneratedRegex(@"\s+#\s.*$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"^# (?<path>\S+/\S+\.\w+)\n")]
    private static partial Regex FileComment();
}
