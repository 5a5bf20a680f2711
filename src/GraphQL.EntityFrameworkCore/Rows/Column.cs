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

    /// <summary>Gives a value as the property has it; null where there is none.</summary>
    public object? ValueOf(Cell cell) => cell.IsNull ? null : Value(cell);

    protected abstract object Value(Cell cell);
}
