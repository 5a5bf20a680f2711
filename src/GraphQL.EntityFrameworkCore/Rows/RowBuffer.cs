namespace Contested.GraphQL.EntityFrameworkCore.Rows;

/// <summary>The rows of a row set, as few objects as their values allow.</summary>
/// <param name="missing">What stands for a row, cell by cell, where a parent has none.</param>
/// <param name="hasParents">Whether the first of them is the key of the parent that a row belongs to; rows of one parent follow each other.</param>
/// <param name="pageSize">How many rows of a parent are shown; null for all.</param>
internal sealed class RowBuffer(Cell[] missing, bool hasParents, int? pageSize = null)
{
    private const int FirstCapacity = 16;

    private readonly Dictionary<Cell, RowRange>? _ranges = hasParents ? [] : null;
    private Cell[] _cells = [];
    private Dictionary<int, Dictionary<Cell, int>>? _rowsByKey;

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>When the last row was read, as a timestamp of <see cref="System.Diagnostics.Stopwatch"/>; 0 where that has not happened.</summary>
    public long ReadAt { get; private set; }

    /// <summary>How many rows of a parent are shown; one more tells that there are further ones. Null where all are.</summary>
    public int? PageSize => pageSize;

    /// <summary>How many rows the parent with most of them has, or how many there are where they have no parents.</summary>
    public int LongestRange => _ranges is null ? Count : _ranges.Values.Select(range => range.Length).DefaultIfEmpty().Max();

    /// <summary>One row, as if read, for a parent that has none.</summary>
    public RowBuffer Missing => field ??= new RowBuffer(missing, false) { _cells = missing, Count = 1 };

    /// <summary>The rows, or where there are none, <see cref="Missing"/>.</summary>
    public RowBuffer OrMissing => Count == 0 ? Missing : this;

    public Cell this[int row, int column] => _cells[(row * missing.Length) + column];

    /// <summary>How many cells a row has.</summary>
    public int Width => missing.Length;

    /// <summary>How many of the rows are shown or may be, where they have parents.</summary>
    public int ShownCount => hasParents ? Count : Math.Min(Count, pageSize ?? Count);

    /// <summary>All rows, where they have no parents.</summary>
    public RowRange All => new(0, Count);

    /// <summary>The rows of a parent.</summary>
    /// <param name="key">The key of the parent.</param>
    public RowRange Of(Cell key) => _ranges!.GetValueOrDefault(key);

    /// <summary>The first row that has a value in a column; null where none has.</summary>
    /// <param name="column">The column.</param>
    /// <param name="key">The value; not null.</param>
    public int? RowOf(int column, Cell key)
    {
        _rowsByKey ??= [];
        if (!_rowsByKey.TryGetValue(column, out var rows))
        {
            _rowsByKey[column] = rows = [];
            for (var row = 0; row < Count; row++)
            {
                rows.TryAdd(this[row, column], row);
            }
        }

        return rows.TryGetValue(key, out var found) ? found : null;
    }

    /// <summary>The different values of a column in the rows that are shown, without nulls.</summary>
    public IEnumerable<Cell> Keys(int column)
    {
        var known = new HashSet<Cell>();
        for (var row = 0; row < ShownCount; row++)
        {
            var cell = this[row, column];
            if (!cell.IsNull && known.Add(cell))
            {
                yield return cell;
            }
        }
    }

    /// <summary>The objects in a column of the rows that are shown, row by row.</summary>
    public IEnumerable<TValue> Values<TValue>(int column)
        where TValue : class
    {
        for (var row = 0; row < ShownCount; row++)
        {
            yield return (TValue)this[row, column].Reference!;
        }
    }

    /// <summary>Reads the rows of a result.</summary>
    /// <param name="columns">The columns of the rows.</param>
    /// <param name="reader">The result.</param>
    /// <param name="meter">Is told how much memory each row takes; null where that does not matter.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async ValueTask ReadAsync(IReadOnlyList<SelectedColumn> columns, DbDataReader reader, IResultMeter? meter, CancellationToken cancellationToken)
    {
        while (true)
        {
            var reading = reader.ReadAsync(cancellationToken);
            if (!(reading.IsCompletedSuccessfully ? reading.Result : await reading))
            {
                break;
            }

            var size = Add(columns, reader);
            meter?.Add(size);
        }

        ReadAt = System.Diagnostics.Stopwatch.GetTimestamp();
    }

    /// <summary>Adds a row.</summary>
    public void Add(ReadOnlySpan<Cell> row)
    {
        row.CopyTo(Next());
        Complete(row);
    }

    /// <summary>Adds a row that is read.</summary>
    /// <returns>How many bytes it takes, roughly.</returns>
    private long Add(IReadOnlyList<SelectedColumn> columns, DbDataReader reader)
    {
        var row = Next();
        var size = (long)row.Length * Cell.Size;
        for (var column = 0; column < row.Length; column++)
        {
            row[column] = columns[column].Read(reader, column);
            size += row[column].Reference is string text ? sizeof(char) * (long)text.Length : 0;
        }

        Complete(row);
        return size;
    }

    private Span<Cell> Next()
    {
        var width = missing.Length;
        var start = Count * width;
        if (start + width > _cells.Length)
        {
            Array.Resize(ref _cells, Math.Max(width * FirstCapacity, _cells.Length * 2));
        }

        return _cells.AsSpan(start, width);
    }

    private void Complete(ReadOnlySpan<Cell> row)
    {
        if (_ranges is not null)
        {
            var key = row[0];
            _ranges[key] = _ranges.TryGetValue(key, out var range) ? range with { Length = range.Length + 1 } : new RowRange(Count, 1);
        }

        Count++;
    }
}
