using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Definitions;

/// <summary>A list of single values.</summary>
/// <param name="item">What each is.</param>
internal abstract class ListFormat(ScalarFormat item) : ValueFormat
{
    /// <summary>What each item is.</summary>
    public ScalarFormat Item => item;

    /// <inheritdoc />
    public override bool CanBeLeftOut => true;
}

/// <summary>A list of single values of a type.</summary>
/// <param name="item">What each is.</param>
internal sealed class ListFormat<T>(ScalarFormat<T> item) : ListFormat(item)
{
    /// <inheritdoc />
    public override object? Read(EntryNode node, string key, MappingReader reader) =>
        NodeReader.Expect<ListNode>(node, $"\"{key}\"", reader.Problems) is { } list
            ? Present.Of(list.Items, value => item.ReadValue(value, key, reader))
            : null;

    /// <inheritdoc />
    public override object Absent(FilePosition position, MappingReader reader) => Array.Empty<Located<T>>();

    /// <inheritdoc />
    public override EntryNode? Write(object value) => value is IReadOnlyList<Located<T>> { Count: > 0 } items
        ? new ListNode(default, [.. items.Select(item.Write)])
        : null;
}
