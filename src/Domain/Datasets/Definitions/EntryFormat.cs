using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Definitions;

/// <summary>An entry within another.</summary>
/// <param name="entry">What it is.</param>
internal abstract class EntryFormat(EntryDefinition entry) : ValueFormat
{
    /// <summary>The definition of the entry.</summary>
    public EntryDefinition Entry => entry;

    /// <inheritdoc />
    public override bool CanBeLeftOut => true;
}

/// <summary>An entry of a type within another.</summary>
internal sealed class EntryFormat<T>() : EntryFormat(EntryDefinition<T>.Instance)
    where T : class
{
    /// <inheritdoc />
    public override object? Read(EntryNode node, string key, MappingReader reader) =>
        NodeReader.Mapping(node, Entry.Noun, reader.Problems) is { } mapping ? reader.Read<T>(mapping) : null;

    /// <inheritdoc />
    public override object Absent(FilePosition position, MappingReader reader) => reader.Read<T>(new MappingNode(position, []));

    /// <inheritdoc />
    public override EntryNode? Write(object value) => EntryDefinition<T>.Instance.Write((T)value);
}

/// <summary>A list of entries within another.</summary>
/// <param name="entry">What each is.</param>
internal abstract class EntryListFormat(EntryDefinition entry) : ValueFormat
{
    /// <summary>The definition of each entry.</summary>
    public EntryDefinition Entry => entry;

    /// <inheritdoc />
    public override bool CanBeLeftOut => true;
}

/// <summary>A list of entries of a type within another.</summary>
internal sealed class EntryListFormat<T>() : EntryListFormat(EntryDefinition<T>.Instance)
    where T : class
{
    /// <inheritdoc />
    public override object? Read(EntryNode node, string key, MappingReader reader) =>
        Present.Of(NodeReader.Mappings(node, Entry.Noun, reader.Problems), reader.Read<T>);

    /// <inheritdoc />
    public override object Absent(FilePosition position, MappingReader reader) => Array.Empty<T>();

    /// <inheritdoc />
    public override EntryNode? Write(object value) => value is IReadOnlyList<T> { Count: > 0 } entries
        ? new ListNode(default, [.. entries.Select(EntryDefinition<T>.Instance.Write)])
        : null;
}
