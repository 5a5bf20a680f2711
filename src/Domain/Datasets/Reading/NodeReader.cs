namespace Contested.Domain.Datasets.Reading;

/// <summary>Reads the shapes of which files are made. A wrong shape is reported.</summary>
internal static class NodeReader
{
    /// <summary>The node as an entry; null where it is none.</summary>
    public static MappingNode? Mapping(EntryNode node, string noun, ProblemCollector problems) =>
        Expect<MappingNode>(node, $"The {noun}", problems);

    /// <summary>The entries of a list, without those that are none; empty where the node is no list.</summary>
    public static IReadOnlyList<MappingNode> Mappings(EntryNode node, string noun, ProblemCollector problems) =>
        Expect<ListNode>(node, $"The list of every {noun}", problems) is { } list
            ? [.. list.Items.Select(item => Mapping(item, noun, problems)).OfType<MappingNode>()]
            : [];

    /// <summary>The node as a list or as keys with values; null where it is another.</summary>
    public static T? Expect<T>(EntryNode node, string what, ProblemCollector problems)
        where T : EntryNode
    {
        if (node is T expected)
        {
            return expected;
        }

        var (shape, example) = typeof(T) == typeof(ListNode)
            ? ("a list", "each item on its own line after \"- \"")
            : ("keys with values", "each key on its own line, followed by a colon and a space");
        problems.Add(node.Position, $"{what} must be {shape}, not {node.Description}. Write {example}.");
        return null;
    }
}
