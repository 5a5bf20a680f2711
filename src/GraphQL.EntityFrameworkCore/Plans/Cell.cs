namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>A value of a row, without an object where it is a number, a day or a truth value.</summary>
/// <param name="Reference">The value where it is an object, or <see cref="Null"/>; null for all others.</param>
/// <param name="Number">The value where it is a number, a day or a truth value.</param>
internal readonly record struct Cell(object? Reference, long Number)
{
    /// <summary>No value.</summary>
    public static readonly Cell Null = new(DBNull.Value, 0);

    /// <summary>The cell that a column of keys has for a key.</summary>
    /// <param name="key">The key, of a type that is a key in plans.</param>
    public static Cell OfKey(object key) => key is int number ? new Cell(null, number) : new Cell(key, 0);

    public bool IsNull => ReferenceEquals(Reference, DBNull.Value);
}
