namespace Contested.GraphQL.EntityFrameworkCore.Rows;

/// <summary>A value of a row, without an object where it is a number, a day or a truth value.</summary>
internal readonly record struct Cell(object? Reference, long Number)
{
    /// <summary>How many bytes a cell takes, without the object that it refers to.</summary>
    public const int Size = 16;

    /// <summary>No value.</summary>
    public static readonly Cell Null = new(DBNull.Value, 0);

    public bool IsNull => ReferenceEquals(Reference, DBNull.Value);

    /// <summary>The cell that a column of keys has for a key.</summary>
    public static Cell OfKey(object key) => key switch
    {
        int number => new Cell(null, number),
        long number => new Cell(null, number),
        _ => new Cell(key, 0),
    };
}

/// <summary>Rows that follow each other.</summary>
internal readonly record struct RowRange(int Start, int Length);
