namespace Contested.Domain.Releases.Tables;

/// <summary>Names the table in whose rows records of a type are.</summary>
/// <param name="name">The name of the table, and of its files.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TableAttribute(string name) : Attribute
{
    /// <summary>The name of the table.</summary>
    public string Name => name;
}

/// <summary>Marks a column of the primary key, in their order.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class PrimaryKeyAttribute : Attribute;

/// <summary>Marks a column whose values are slugs of the rows of a table.</summary>
/// <param name="table">The name of the table.</param>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class ForeignKeyAttribute(string table) : Attribute
{
    /// <summary>The name of the table.</summary>
    public string Table => table;

    /// <summary>The column of the table; by default its slug.</summary>
    public string Column { get; init; } = "slug";
}

/// <summary>Says that several columns together name a row of a table.</summary>
/// <param name="table">The name of the table.</param>
/// <param name="columns">The columns.</param>
/// <param name="referenced">Those of the table, in the same order.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class CompositeForeignKeyAttribute(string table, string[] columns, string[] referenced) : Attribute
{
    /// <summary>The foreign key.</summary>
    public ForeignKey Key => new(columns, table, referenced);
}
