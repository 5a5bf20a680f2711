using System.Globalization;
using Contested.Domain.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.Domain.Tests.Datasets.Loading;

/// <summary>All that a database holds, with the place of a row among those of its table in place of its key.</summary>
internal static class DatabaseContent
{
    // What the loader keeps for itself, and the keys of what is found, follow from the keys.
    private static readonly string[] Passed = ["loaded_entry.first_key", "loaded_entry.last_key", "search_entry.id", "dataset.files"];

    /// <summary>A line for each row, in the order of the keys.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(ContestedDbContext context)
    {
        var tables = context.Model.GetRelationalModel().Tables.OrderBy(table => table.Name, StringComparer.Ordinal).ToList();
        var places = new Dictionary<string, Dictionary<long, int>>();
        foreach (var table in tables.Where(table => table.PrimaryKey!.Columns.Count == 1))
        {
            var key = table.PrimaryKey!.Columns[0].Name;
            var rows = await ReadAsync(context, $"SELECT {key} FROM {table.Name} ORDER BY {key}");
            places[table.Name] = rows.Select((row, index) => KeyValuePair.Create(Convert.ToInt64(row[0], CultureInfo.InvariantCulture), index)).ToDictionary();
        }

        var lines = new List<string>();
        foreach (var table in tables)
        {
            var columns = table.Columns.Where(column => !Passed.Contains($"{table.Name}.{column.Name}")).ToList();
            var order = string.Join(", ", table.PrimaryKey!.Columns.Select(column => column.Name));
            foreach (var row in await ReadAsync(context, $"SELECT {string.Join(", ", columns.Select(column => column.Name))} FROM {table.Name} ORDER BY {order}"))
            {
                lines.Add($"{table.Name}: {string.Join(" | ", columns.Select((column, index) => Describe(table, column, row[index], columns, row, places)))}");
            }
        }

        return lines;
    }

    private static string Describe(
        ITable table, IColumn column, object? value, List<IColumn> columns, object?[] row, Dictionary<string, Dictionary<long, int>> places)
    {
        var named = table.ForeignKeyConstraints.FirstOrDefault(key => key.Columns.Contains(column))?.PrincipalTable.Name
            ?? (table.Name == "search_entry" && column.Name == "item_id" ? $"{row[columns.FindIndex(other => other.Name == "item_type")]}".ToLowerInvariant() : null)
            ?? (table.PrimaryKey!.Columns is [var key] && key == column ? table.Name : null);
        return value switch
        {
            null => "",
            _ when named is not null => $"#{places[named][Convert.ToInt64(value, CultureInfo.InvariantCulture)]}",
            byte[] bytes => Convert.ToHexString(bytes),
            string[] texts => string.Join(" ~ ", texts),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
    }

    private static async Task<List<object?[]>> ReadAsync(ContestedDbContext context, string sql)
    {
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        var rows = new List<object?[]>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(index => reader.IsDBNull(index) ? null : reader.GetValue(index))]);
        }

        return rows;
    }
}
