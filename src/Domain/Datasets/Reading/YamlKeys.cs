using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Contested.Domain.Datasets.Reading;

/// <summary>Checks the keys of one entry in YAML.</summary>
/// <param name="file">The file.</param>
/// <param name="problems">Where problems go.</param>
/// <param name="isFlow">Whether the entry stands in braces.</param>
internal sealed class YamlKeys(SourceFile file, ProblemCollector problems, bool isFlow)
{
    private const string Merge = "<<";

    private readonly Dictionary<string, FilePosition> _seen = [];

    /// <summary>The place of a key; null where the entry is to be left out, which is reported.</summary>
    public FilePosition? Check(ParsingEvent key, EntryNode value)
    {
        var position = FilePosition.Of(file.Path, key.Start);
        var message = key is Scalar scalar ? MessageOn(scalar, value, position)
            : "A key must be a single text. Put a text that begins with a bracket between quotation marks.";
        if (message is null)
        {
            return position;
        }

        problems.Add(position, message);
        return null;
    }

    private string? MessageOn(Scalar key, EntryNode value, FilePosition position)
    {
        if (key.Value.Length > TextLength.OfName)
        {
            return $"The key has {key.Value.Length} characters, but at most {TextLength.OfName} are allowed. Write a colon after the key.";
        }

        if (key is { Value: Merge, Style: ScalarStyle.Plain })
        {
            return "The key << would take the keys of another entry, which is not read. Write the keys out.";
        }

        if (isFlow && value is ScalarNode { Value: null } && !IsColonBehind(key))
        {
            return $"There is no colon after \"{key.Value}\". A comma ends a value in braces: "
                + "put a text with a comma between quotation marks, and write a number without commas.";
        }

        return _seen.TryAdd(key.Value, position) ? null
            : $"The key \"{key.Value}\" is there already, in line {_seen[key.Value].Line}. Keep one of the two.";
    }

    private bool IsColonBehind(Scalar key) => file.Text.AsSpan((int)key.End.Index).TrimStart().StartsWith(':');
}
