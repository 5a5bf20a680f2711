using System.Buffers;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Contested.Domain.Datasets.Reading;

/// <summary>Reads single values in YAML, as they look.</summary>
internal sealed class YamlScalars(SourceFile file, ProblemCollector problems)
{
    private static readonly HashSet<string> Nulls = ["", "~", "null", "Null", "NULL"];

    private static readonly HashSet<string> TextKeys =
    [
        .. TextLength.ProseKeys,
        "name", "title", "aliases", "verbatim", "author", "publisher", "licence", "speakerRole", "locators",
    ];

    private static readonly SearchValues<char> TagEnds = SearchValues.Create(" \t\r\n,[]{}");

    /// <summary>The value under a key.</summary>
    public ScalarNode Make(Scalar scalar, string key)
    {
        var position = FilePosition.Of(file.Path, scalar.Start);
        if (scalar.Style == ScalarStyle.Plain && Nulls.Contains(scalar.Value))
        {
            return new ScalarNode(position, null);
        }

        // Elsewhere, such characters have been found in the file itself.
        if (scalar.Style == ScalarStyle.DoubleQuoted && TextEncoding.IndexOfWrong(scalar.Value) is >= 0 and var index)
        {
            problems.Add(position, $"There is an escape in the text: {TextEncoding.MessageOn(scalar.Value, index)}");
        }

        if (scalar.Style == ScalarStyle.Plain && TextKeys.Contains(key) && IsCommentBehind(scalar))
        {
            problems.Warn(
                position,
                $"\"{key}\" ends before the #, with which a comment begins. Put the text between quotation marks where the # belongs to it, "
                + "or the comment on a line of its own.");
        }

        return new ScalarNode(position, scalar.Value);
    }

    /// <summary>Reports a tag, which would make something else of a value.</summary>
    public void CheckTag(NodeEvent node)
    {
        if (!node.Tag.IsEmpty)
        {
            var tag = file.Text.AsSpan((int)node.Start.Index);
            var end = tag.IndexOfAny(TagEnds);
            problems.Add(
                FilePosition.Of(file.Path, node.Start),
                $"The tag \"{(end < 0 ? tag : tag[..end])}\" is not read: every value is what is written. "
                + "Remove it, or put a text that begins with ! between quotation marks.");
        }
    }

    private bool IsCommentBehind(Scalar scalar)
    {
        var rest = file.Text.AsSpan((int)scalar.End.Index);
        var text = rest.TrimStart(" \t");
        return text.Length < rest.Length && text.StartsWith('#');
    }
}
