using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Contested.Domain.Datasets.Reading;

/// <summary>Makes pieces of an entry of the nodes of a YAML document.</summary>
/// <remarks>A node that stands in several places by its anchor is made once, so that anchors within anchors cannot multiply.</remarks>
internal sealed class YamlNodes(string file, ProblemCollector problems)
{
    private readonly Dictionary<YamlNode, EntryNode?> _made = new(ReferenceEqualityComparer.Instance);

    /// <summary>The node as a piece of an entry; null where it holds itself, which is reported.</summary>
    public EntryNode? Make(YamlNode node)
    {
        if (_made.TryGetValue(node, out var made))
        {
            if (made is null)
            {
                problems.Add(PositionOf(node), "What the anchor stands for holds itself. Write the entry out.");
            }

            return made;
        }

        _made[node] = null;
        return _made[node] = node switch
        {
            YamlMappingNode mapping => new MappingNode(PositionOf(node), [.. mapping.Children.Select(EntryOf).OfType<KeyValuePair<ScalarNode, EntryNode>>()]),
            YamlSequenceNode sequence => new ListNode(PositionOf(node), [.. sequence.Children.Select(Make).OfType<EntryNode>()]),
            _ => new ScalarNode(PositionOf(node), IsNull(node) ? null : ((YamlScalarNode)node).Value ?? ""),
        };
    }

    /// <summary>Whether the node is YAML's null: nothing at all, <c>~</c> or <c>null</c>.</summary>
    public static bool IsNull(YamlNode node) =>
        node is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "~" or "null" };

    private KeyValuePair<ScalarNode, EntryNode>? EntryOf(KeyValuePair<YamlNode, YamlNode> pair) =>
        Make(pair.Value) is { } value
            ? KeyValuePair.Create(new ScalarNode(PositionOf(pair.Key), (pair.Key as YamlScalarNode)?.Value ?? pair.Key.ToString()), value)
            : null;

    private FilePosition PositionOf(YamlNode node) => FilePosition.Of(file, node.Start);
}
