using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Definitions;

/// <summary>What the value of a key is, and how it is read and written.</summary>
internal abstract class ValueFormat
{
    /// <summary>Reads a value; null where it cannot be read, which is reported.</summary>
    public abstract object? Read(EntryNode node, string key, MappingReader reader);

    /// <summary>What an entry has in place of a value that is missing or cannot be read, where it is never null.</summary>
    public abstract object Absent(FilePosition position, MappingReader reader);

    /// <summary>Whether a key may be left out though its value is never null: then it has what <see cref="Absent"/> gives.</summary>
    public virtual bool CanBeLeftOut => false;

    /// <summary>The value as a piece of a file, which is read as the same; null for a list without items.</summary>
    public abstract EntryNode? Write(object value);
}
