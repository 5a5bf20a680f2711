using Contested.Domain.Releases.Tables;
using Parquet;
using Parquet.Schema;

namespace Contested.Domain.Releases.Files;

/// <summary>A table in Parquet, in groups of rows, so that only one group is in memory.</summary>
internal sealed class ParquetTableFile : ITableFile
{
    private const int RowsOfGroup = 5_000;

    // Of a list that may be missing and has items that may not: none, without items, with one.
    private const int LevelOfEmptyList = 1;
    private const int LevelOfItem = 2;

    private readonly ReleaseTable _table;
    private readonly ParquetSchema _schema;
    private readonly FileStream _file;
    private readonly ParquetWriter _writer;
    private readonly List<object> _rows = [];

    private ParquetTableFile(ReleaseTable table, ParquetSchema schema, FileStream file, ParquetWriter writer) =>
        (_table, _schema, _file, _writer) = (table, schema, file, writer);

    /// <summary>Begins the file.</summary>
    public static async Task<ParquetTableFile> CreateAsync(ReleaseTable table, string path)
    {
        var schema = new ParquetSchema([.. table.Columns.Select(FieldOf)]);
        var file = File.Create(path);
        return new ParquetTableFile(table, schema, file, await ParquetWriter.CreateAsync(schema, file));
    }

    /// <inheritdoc />
    public async ValueTask AddAsync(object row)
    {
        _rows.Add(row);
        if (_rows.Count == RowsOfGroup)
        {
            await WriteGroupAsync();
        }
    }

    /// <inheritdoc />
    public async ValueTask EndAsync()
    {
        if (_rows.Count > 0)
        {
            await WriteGroupAsync();
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        await _file.DisposeAsync();
    }

    private static Field FieldOf(ReleaseColumn column) => column.Type switch
    {
        ColumnType.WholeNumber => new DataField<int>(column.Name, nullable: true),
        ColumnType.Number => new DataField<double>(column.Name, nullable: true),
        ColumnType.TruthValue => new DataField<bool>(column.Name, nullable: true),
        ColumnType.Day => new DataField<DateOnly>(column.Name, nullable: true),
        ColumnType.Texts => new ListField(column.Name, new DataField<string>("element", nullable: false)),
        _ => new DataField<string>(column.Name, nullable: true),
    };

    private async Task WriteGroupAsync()
    {
        using var group = _writer.CreateRowGroup();
        foreach (var (column, field) in _table.Columns.Zip(_schema.DataFields))
        {
            await (column.Type switch
            {
                ColumnType.WholeNumber => WriteAsync<int>(group, column, field),
                ColumnType.Number => WriteAsync<double>(group, column, field),
                ColumnType.TruthValue => WriteAsync<bool>(group, column, field),
                ColumnType.Day => WriteAsync<DateOnly>(group, column, field),
                ColumnType.Texts => WriteListsAsync(group, column, field),
                _ => group.WriteAsync(field, [.. _rows.Select(row => (string?)column.ValueIn(row))]),
            });
        }

        group.CompleteValidate();
        _rows.Clear();
    }

    private Task WriteAsync<T>(ParquetRowGroupWriter group, ReleaseColumn column, DataField field)
        where T : struct => group.WriteAsync<T>(field, _rows.Select(row => (T?)column.ValueIn(row)).ToArray());

    private Task WriteListsAsync(ParquetRowGroupWriter group, ReleaseColumn column, DataField field)
    {
        var (items, definitions, repetitions) = (new List<ReadOnlyMemory<char>>(), new List<int>(), new List<int>());
        foreach (var texts in _rows.Select(row => (IReadOnlyList<string>)column.ValueIn(row)!))
        {
            if (texts.Count == 0)
            {
                definitions.Add(LevelOfEmptyList);
                repetitions.Add(0);
            }

            foreach (var (index, text) in texts.Index())
            {
                items.Add(text.AsMemory());
                definitions.Add(LevelOfItem);
                repetitions.Add(index == 0 ? 0 : 1);
            }
        }

        return group.WriteAllPartsAsync<ReadOnlyMemory<char>>(field, items.ToArray(), definitions.ToArray(), repetitions.ToArray(), CancellationToken.None);
    }
}
