using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Contested.Domain.Datasets.Reading;

/// <summary>Tells the nodes of a YAML document apart.</summary>
internal static class YamlNodes
{
    /// <summary>Whether the node is YAML's null: nothing at all, <c>~</c> or <c>null</c>.</summary>
    public static bool IsNull(YamlNode node) =>
        node is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "~" or "null" };

    /// <summary>What the node is, in the words of a message.</summary>
    public static string Describe(YamlNode node) => node switch
    {
        YamlMappingNode => "keys with values",
        YamlSequenceNode => "a list",
        _ => "a single value",
    };
}
