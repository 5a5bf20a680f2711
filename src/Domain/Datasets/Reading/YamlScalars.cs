using System.Buffers;
using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Contested.Domain.Datasets.Reading;

/// <summary>Reads single values in YAML, as they look.</summary>
internal sealed class YamlScalars(SourceFile file, ProblemCollector problems)
{
    private static readonly HashSet<string> Nulls = ["", "~", "null", "Null", "NULL"];

    // Comments beside other texts are in use: there, only what looks like "Company #3" is doubtful.
    private static readonly HashSet<string> UncommentedKeys = [.. TextLength.ProseKeys, "name", "title", "verbatim"];
    private static readonly HashSet<string> TextKeys = ["aliases", "author", "publisher", "licence", "speakerRole", "locators"];

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
            var code = ((int)scalar.Value[index]).ToString("X4", CultureInfo.InvariantCulture);
            problems.Add(position, $"An escape in the text stands for the character U+{code}, which is not allowed. Remove it.");
        }

        if (scalar.Style == ScalarStyle.Plain && IsCutOff(scalar, key))
        {
            problems.Warn(
                position,
                $"\"{key}\" ends before the #, which starts a comment. Put the text in quotation marks if the # is part of it, "
                + "or the comment on its own line.");
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
                $"The tag \"{(end < 0 ? tag : tag[..end])}\" is not supported: every value is read as written. "
                + "Remove it, or put a text that starts with ! in quotation marks.");
        }
    }

    private bool IsCutOff(Scalar scalar, string key)
    {
        var rest = file.Text.AsSpan((int)scalar.End.Index);
        var text = rest.TrimStart(" \t");
        var isComment = text.Length < rest.Length && text.StartsWith('#');
        return isComment && (UncommentedKeys.Contains(key) || (TextKeys.Contains(key) && text.Length > 1 && !char.IsWhiteSpace(text[1])));
    }
}
