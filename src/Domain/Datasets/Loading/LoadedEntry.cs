namespace Contested.Domain.Datasets.Loading;

/// <summary>What the database holds of an entry of the dataset's files, so that a load writes only what has changed.</summary>
public sealed class LoadedEntry
{
    /// <summary>What the entry is.</summary>
    public EntrySort Sort { get; init; }

    /// <summary>Its slug.</summary>
    public required string Slug { get; init; }

    /// <summary>The key of its row, and the first of those that rows which belong to it have.</summary>
    public int FirstKey { get; init; }

    /// <summary>The last key that rows which belong to it can have.</summary>
    public int LastKey { get; init; }

    /// <summary>The fingerprint of what the files say of it.</summary>
    public required byte[] Content { get; init; }

    /// <summary>The fingerprint of what it names, as far as its rows follow from that.</summary>
    public required byte[] Basis { get; init; }
}
