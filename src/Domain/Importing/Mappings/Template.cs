using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Importing.Mappings;

/// <summary>A text with placeholders: <c>{side}-{kind}-{source.short}</c>. Twice a brace stands for one brace.</summary>
/// <param name="Position">Where it stands in the mapping.</param>
/// <param name="Parts">Texts and placeholders, in their order.</param>
internal sealed record Template(FilePosition Position, IReadOnlyList<object> Parts)
{
    /// <summary>The placeholders, in their order.</summary>
    public IEnumerable<Placeholder> Placeholders => Parts.OfType<Placeholder>();

    /// <summary>Reads a template; null where it is none, which is reported.</summary>
    /// <param name="node">The text.</param>
    /// <param name="key">The key that it is the value of, for messages.</param>
    /// <param name="problems">Where problems go.</param>
    public static Template? Read(EntryNode node, string key, ProblemCollector problems)
    {
        if (node is not ScalarNode scalar)
        {
            problems.Add(node.Position, $"\"{key}\" must be a text with placeholders, such as \"{{side}}\", not {node.Description}.");
            return null;
        }

        var parts = new List<object>();
        var rest = scalar.Value ?? "";
        var text = "";
        while (rest.Length > 0)
        {
            if (rest.StartsWith("{{", StringComparison.Ordinal) || rest.StartsWith("}}", StringComparison.Ordinal))
            {
                (text, rest) = (text + rest[0], rest[2..]);
            }
            else if (rest[0] == '{' && rest.IndexOf('}', StringComparison.Ordinal) is > 1 and var end)
            {
                if (PlaceholderOf(scalar.Position, rest[1..end]) is not { } placeholder)
                {
                    return Report(scalar, $"\"{rest[..(end + 1)]}\" is not a placeholder", problems);
                }

                if (text.Length > 0)
                {
                    parts.Add(text);
                }

                parts.Add(placeholder);
                (text, rest) = ("", rest[(end + 1)..]);
            }
            else if (rest[0] is '{' or '}')
            {
                return Report(scalar, $"The brace in \"{rest}\" has no matching brace", problems);
            }
            else
            {
                (text, rest) = (text + rest[0], rest[1..]);
            }
        }

        return new Template(scalar.Position, text.Length > 0 ? [.. parts, text] : parts);
    }

    private static Placeholder? PlaceholderOf(FilePosition position, string text)
    {
        List<string[]> paths = [.. text.Split('|').Select(path => path.Split('.', StringSplitOptions.TrimEntries))];
        return paths.TrueForAll(path => path.All(name => name.Length > 0)) ? new Placeholder(position, paths) : null;
    }

    private static Template? Report(ScalarNode node, string what, ProblemCollector problems)
    {
        problems.Add(
            node.Position,
            $"{what}. Write one such as \"{{side}}\", \"{{side.actor}}\" or \"{{name|side}}\", and \"{{{{\" for a brace.");
        return null;
    }
}
