using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Contested.Domain.Persistence.Writing;

/// <summary>A table of the model, and the statements that fill it.</summary>
public sealed class TableLayout
{
    private TableLayout(ITable table, ISqlGenerationHelper sql)
    {
        Name = sql.DelimitIdentifier(table.Name, table.Schema);
        Columns = [.. table.Columns.Select(column => new TableColumn(column, sql.DelimitIdentifier(column.Name)))];
        Key = sql.DelimitIdentifier(table.PrimaryKey!.Columns[0].Name);
        ColumnNames = string.Join(", ", Columns.Select(column => column.Name));
        RowTypes = [.. table.EntityTypeMappings.Select(mapping => mapping.TypeBase.ClrType).Distinct()];
    }

    /// <summary>The name of the table, quoted for SQL.</summary>
    public string Name { get; }

    /// <summary>Its columns, in their order.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The names of the columns, separated by commas.</summary>
    public string ColumnNames { get; }

    /// <summary>The first column of the primary key.</summary>
    public string Key { get; }

    /// <summary>The types of its rows.</summary>
    public IReadOnlyList<Type> RowTypes { get; }

    /// <summary>The statement that adds a row, with the parameters <c>@p0</c>, <c>@p1</c> and so on for the columns.</summary>
    public string Insert =>
        $"INSERT INTO {Name} ({ColumnNames}) VALUES ({string.Join(", ", Columns.Select((_, index) => string.Create(CultureInfo.InvariantCulture, $"@p{index}")))})";

    /// <summary>The statement that adds a row, or takes the place of that with the same key.</summary>
    public string Replace =>
        $"{Insert} ON CONFLICT ({string.Join(", ", Columns.Where(column => column.IsKey).Select(column => column.Name))}) "
        + $"DO UPDATE SET {string.Join(", ", Columns.Where(column => !column.IsKey).Select(column => $"{column.Name} = excluded.{column.Name}"))}";

    /// <summary>All tables, each after those to which its rows refer.</summary>
    /// <param name="context">A context on the database.</param>
    public static IReadOnlyList<TableLayout> Of(ContestedDbContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var sql = context.GetService<ISqlGenerationHelper>();
        var ordered = new List<ITable>();
        foreach (var table in context.Model.GetRelationalModel().Tables.OrderBy(table => table.Name, StringComparer.Ordinal))
        {
            Visit(table, ordered, []);
        }

        return [.. ordered.Select(table => new TableLayout(table, sql))];
    }

    private static void Visit(ITable table, List<ITable> ordered, HashSet<ITable> visited)
    {
        if (ordered.Contains(table) || !visited.Add(table))
        {
            return;
        }

        foreach (var constraint in table.ForeignKeyConstraints)
        {
            Visit((ITable)constraint.PrincipalTable, ordered, visited);
        }

        ordered.Add(table);
    }
}
