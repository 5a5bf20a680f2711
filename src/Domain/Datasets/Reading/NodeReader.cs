using YamlDotNet.RepresentationModel;

namespace Contested.Domain.Datasets.Reading;

/// <summary>Reads the shapes of which files are made. A wrong shape is reported.</summary>
internal static class NodeReader
{
    /// <summary>The node as an entry; null where it is none.</summary>
    public static MappingReader? Mapping(YamlNode node, string noun, string file, ProblemCollector problems) =>
        Expect<YamlMappingNode>(node, $"The {noun}", file, problems) is { } mapping
            ? new MappingReader(mapping, noun, file, problems)
            : null;

    /// <summary>The entries of a list, without those that are none; empty where the node is no list.</summary>
    public static IReadOnlyList<MappingReader> Mappings(YamlNode node, string noun, string file, ProblemCollector problems) =>
        Expect<YamlSequenceNode>(node, $"The list of every {noun}", file, problems) is { } list
            ? [.. list.Children.Select(item => Mapping(item, noun, file, problems)).OfType<MappingReader>()]
            : [];

    /// <summary>The node as a list or as keys with values; null where it is another.</summary>
    public static T? Expect<T>(YamlNode node, string what, string file, ProblemCollector problems)
        where T : YamlNode
    {
        if (node is T expected)
        {
            return expected;
        }

        var shape = typeof(T) == typeof(YamlSequenceNode) ? "a list" : "keys with values";
        problems.Add(FilePosition.Of(file, node.Start), $"{what} must be {shape}, not {YamlNodes.Describe(node)}.");
        return null;
    }
}
