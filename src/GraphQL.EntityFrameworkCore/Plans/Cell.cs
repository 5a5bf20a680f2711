namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>A value of a row, without an object where it is a number, a day or a truth value.</summary>
/// <param name="Reference">The value where it is an object, or <see cref="Null"/>; null for all others.</param>
/// <param name="Number">The value where it is a number, a day or a truth value.</param>
internal readonly record struct Cell(object? Reference, long Number)
{
    /// <summary>No value.</summary>
    public static readonly Cell Null = new(DBNull.Value, 0);

    /// <summary>A key: an integer or a text.</summary>
    public static Cell Of(object key) => key is int number ? new Cell(null, number) : new Cell(key, 0);

    public bool IsNull => ReferenceEquals(Reference, DBNull.Value);
}
