namespace Contested.GraphQL.EntityFrameworkCore.Rows;

/// <summary>How the values of a column are read and written.</summary>
internal abstract class Column
{
    /// <summary>What stands for a value where a parent has no row.</summary>
    public virtual Cell Missing => Cell.Null;

    /// <summary>Reads a value that is not null.</summary>
    public abstract Cell Read(DbDataReader reader, int ordinal);

    /// <summary>Writes a value that is not null.</summary>
    public abstract void Write(Utf8JsonWriter writer, Cell cell);

    /// <summary>Compares two values, neither of them null, in the order of the databases.</summary>
    public virtual int Compare(Cell one, Cell other) => one.Number.CompareTo(other.Number);

    /// <summary>Gives a value as the property has it; null where there is none.</summary>
    public object? ValueOf(Cell cell) => cell.IsNull ? null : Value(cell);

    protected abstract object Value(Cell cell);
}

/// <summary>A column of a statement.</summary>
/// <param name="Column">How its values are read and written.</param>
/// <param name="IsNullable">Whether a value may be null; asking the reader costs as much as reading.</param>
internal readonly record struct SelectedColumn(Column Column, bool IsNullable)
{
    public static implicit operator SelectedColumn(Column column) => new(column, IsNullable: true);

    /// <summary>Reads a value.</summary>
    public Cell Read(DbDataReader reader, int ordinal) => IsNullable && reader.IsDBNull(ordinal) ? Cell.Null : Column.Read(reader, ordinal);
}
