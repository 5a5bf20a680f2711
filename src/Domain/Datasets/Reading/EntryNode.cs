namespace Contested.Domain.Datasets.Reading;

/// <summary>A piece of a file, whatever the file is written in.</summary>
internal abstract record EntryNode(FilePosition Position)
{
    /// <summary>What the piece is, in the words of a message.</summary>
    public abstract string Description { get; }
}

/// <summary>A single value; null where the file says that there is none.</summary>
internal sealed record ScalarNode(FilePosition Position, string? Value) : EntryNode(Position)
{
    /// <inheritdoc />
    public override string Description => "a single value";
}

/// <summary>A list.</summary>
internal sealed record ListNode(FilePosition Position, IReadOnlyList<EntryNode> Items) : EntryNode(Position)
{
    /// <inheritdoc />
    public override string Description => "a list";
}

/// <summary>Keys with values, in the order of the file, no key twice.</summary>
internal sealed record MappingNode(FilePosition Position, IReadOnlyList<KeyValuePair<ScalarNode, EntryNode>> Entries) : EntryNode(Position)
{
    /// <inheritdoc />
    public override string Description => "keys with values";

    /// <summary>The value of a key; null where the key is missing.</summary>
    public EntryNode? Find(string key) => Entries.FirstOrDefault(entry => entry.Key.Value == key).Value;
}
