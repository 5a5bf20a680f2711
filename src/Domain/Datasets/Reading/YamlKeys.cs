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
            : "A key must be a single text. Put a text that starts with a bracket in quotation marks.";
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
            return "Merge keys (<<) are not supported. Write the keys out.";
        }

        if (isFlow && value is ScalarNode { Value: null } && !IsColonBehind(key))
        {
            return $"There is no colon after \"{key.Value}\". In braces, a comma ends a value: "
                + "put a text with a comma in quotation marks, and write numbers without commas.";
        }

        return _seen.TryAdd(key.Value, position) ? null
            : $"The key \"{key.Value}\" already exists, in line {_seen[key.Value].Line}. Keep one of them.";
    }

    private bool IsColonBehind(Scalar key) => file.Text.AsSpan((int)key.End.Index).TrimStart().StartsWith(':');
}
