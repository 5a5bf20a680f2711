using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Definitions;

/// <summary>Free keys with single values, in the order of the file.</summary>
/// <param name="key">What each key is.</param>
/// <param name="value">What each value is.</param>
internal abstract class PairsFormat(ScalarFormat key, ScalarFormat value) : ValueFormat
{
    /// <summary>What each key is.</summary>
    public ScalarFormat Key => key;

    /// <summary>What each value is.</summary>
    public ScalarFormat Value => value;

    /// <inheritdoc />
    public override bool CanBeLeftOut => true;
}

/// <summary>Free keys with single values of a type.</summary>
/// <param name="name">What each key is.</param>
/// <param name="item">What each value is.</param>
internal sealed class PairsFormat<TKey, TValue>(ScalarFormat<TKey> name, ScalarFormat<TValue> item) : PairsFormat(name, item)
{
    /// <inheritdoc />
    public override object? Read(EntryNode node, string key, MappingReader reader)
    {
        if (NodeReader.Expect<MappingNode>(node, $"\"{key}\"", reader.Problems) is not { } mapping)
        {
            return null;
        }

        var pairs = new List<KeyValuePair<Located<TKey>, Located<TValue>>>();
        foreach (var (free, value) in mapping.Entries)
        {
            if (name.ReadValue(free, key, reader) is { } read && item.ReadValue(value, free.Value!, reader) is { } number)
            {
                pairs.Add(KeyValuePair.Create(read, number));
            }
        }

        return pairs;
    }

    /// <inheritdoc />
    public override object Absent(FilePosition position, MappingReader reader) =>
        Array.Empty<KeyValuePair<Located<TKey>, Located<TValue>>>();

    /// <inheritdoc />
    public override EntryNode? Write(object value) => value is IReadOnlyList<KeyValuePair<Located<TKey>, Located<TValue>>> { Count: > 0 } pairs
        ? new MappingNode(default, [.. pairs.Select(pair => KeyValuePair.Create((ScalarNode)name.Write(pair.Key), item.Write(pair.Value)))])
        : null;
}
