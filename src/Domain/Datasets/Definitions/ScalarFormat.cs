using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Definitions;

/// <summary>A single value.</summary>
/// <param name="kind">Its sort.</param>
/// <param name="type">Its type.</param>
internal abstract class ScalarFormat(ScalarKind kind, Type type) : ValueFormat
{
    /// <summary>The sort of the value.</summary>
    public ScalarKind Kind => kind;

    /// <summary>The type of the value.</summary>
    public Type Type => type;

    /// <summary>The spelling of each value that there is, where it is a member of an enumeration; else null.</summary>
    public virtual IReadOnlyList<string>? Members => null;
}

/// <summary>A single value of a type.</summary>
/// <param name="kind">Its sort.</param>
/// <param name="read">Reads it; null where it cannot be read, which is reported.</param>
/// <param name="write">Its text in a file.</param>
/// <param name="absent">What stands for a required value that is missing or wrong.</param>
/// <param name="members">The spelling of each value that there is; null for values without number.</param>
internal sealed class ScalarFormat<T>(
    ScalarKind kind,
    Func<ScalarReader, EntryNode, string, Located<T>?> read,
    Func<T, string> write,
    T absent,
    IReadOnlyList<string>? members = null) : ScalarFormat(kind, typeof(T))
{
    /// <inheritdoc />
    public override IReadOnlyList<string>? Members => members;

    /// <summary>Reads a value; null where it cannot be read, which is reported.</summary>
    public Located<T>? ReadValue(EntryNode node, string key, MappingReader reader) => read(reader.Scalars, node, key);

    /// <inheritdoc />
    public override object? Read(EntryNode node, string key, MappingReader reader) => read(reader.Scalars, node, key);

    /// <inheritdoc />
    public override object Absent(FilePosition position, MappingReader reader) => new Located<T>(absent, position);

    /// <inheritdoc />
    public override EntryNode Write(object value) => new ScalarNode(default, write(((Located<T>)value).Value));
}
