using System.Data.Common;
using Contested.GraphQL.EntityFrameworkCore.Plans.Columns;

namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>The rows that a statement has returned, as few objects as their values allow.</summary>
/// <param name="columns">The columns of the rows.</param>
/// <param name="hasParents">Whether the first of them is the key of the parent that a row belongs to; rows of one parent follow each other.</param>
internal sealed class RowBuffer(IReadOnlyList<Column> columns, bool hasParents)
{
    private const int FirstCapacity = 16;

    private readonly Dictionary<Cell, RowRange>? _ranges = hasParents ? [] : null;
    private Cell[] _cells = [];

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many rows the parent with most of them has, or how many there are where they have no parents.</summary>
    public int LongestRange => _ranges is null ? Count : _ranges.Values.Select(range => range.Length).DefaultIfEmpty().Max();

    /// <summary>One row, as if read, for a parent that has none.</summary>
    public RowBuffer Missing => field ??= new RowBuffer(columns, false) { _cells = [.. columns.Select(column => column.Missing)], Count = 1 };

    /// <summary>The rows, or where there are none, <see cref="Missing"/>.</summary>
    public RowBuffer OrMissing => Count == 0 ? Missing : this;

    public Cell this[int row, int column] => _cells[(row * columns.Count) + column];

    /// <summary>All rows, where they have no parents.</summary>
    public RowRange All => new(0, Count);

    /// <summary>The rows of a parent.</summary>
    /// <param name="key">The key of the parent.</param>
    public RowRange Of(Cell key) => _ranges!.GetValueOrDefault(key);

    /// <summary>The different values of a column, without nulls.</summary>
    public IEnumerable<Cell> Keys(int column)
    {
        var known = new HashSet<Cell>();
        for (var row = 0; row < Count; row++)
        {
            var cell = this[row, column];
            if (!cell.IsNull && known.Add(cell))
            {
                yield return cell;
            }
        }
    }

    /// <summary>The objects in a column, row by row.</summary>
    public IEnumerable<TValue> Values<TValue>(int column)
        where TValue : class
    {
        for (var row = 0; row < Count; row++)
        {
            yield return (TValue)this[row, column].Reference!;
        }
    }

    /// <summary>Reads the rows of a result.</summary>
    public async ValueTask ReadAsync(DbDataReader reader, CancellationToken cancellationToken)
    {
        while (true)
        {
            var reading = reader.ReadAsync(cancellationToken);
            if (!(reading.IsCompletedSuccessfully ? reading.Result : await reading))
            {
                break;
            }

            Add(reader);
        }
    }

    private void Add(DbDataReader reader)
    {
        var width = columns.Count;
        var start = Count * width;
        if (start + width > _cells.Length)
        {
            Array.Resize(ref _cells, Math.Max(width * FirstCapacity, _cells.Length * 2));
        }

        for (var column = 0; column < width; column++)
        {
            _cells[start + column] = reader.IsDBNull(column) ? Cell.Null : columns[column].Read(reader, column);
        }

        if (_ranges is not null)
        {
            var key = _cells[start];
            _ranges[key] = _ranges.TryGetValue(key, out var range) ? range with { Length = range.Length + 1 } : new RowRange(Count, 1);
        }

        Count++;
    }
}
