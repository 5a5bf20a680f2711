using Contested.Domain.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Contested.Bench.Data.Loading;

/// <summary>A table of the model, and the statements that fill it.</summary>
/// <param name="Name">The name of the table, quoted for SQL.</param>
/// <param name="Columns">Its columns, in their order.</param>
/// <param name="ColumnNames">The names of the columns, quoted and separated by commas.</param>
internal sealed record TableLayout(string Name, IReadOnlyList<TableColumn> Columns, string ColumnNames)
{
    /// <summary>The tables by the types of their rows.</summary>
    public static IReadOnlyDictionary<Type, TableLayout> Of(ContestedDbContext context, ISqlGenerationHelper sql) =>
        context.Model.GetRelationalModel().Tables
            .SelectMany(table =>
            {
                var columns = table.Columns.Select(column => new TableColumn(column)).ToList();
                var layout = new TableLayout(
                    sql.DelimitIdentifier(table.Name, table.Schema),
                    columns,
                    string.Join(", ", columns.Select(column => sql.DelimitIdentifier(column.Name))));
                return table.EntityTypeMappings.Select(mapping => KeyValuePair.Create(mapping.TypeBase.ClrType, layout));
            })
            .DistinctBy(pair => pair.Key)
            .ToDictionary();
}
