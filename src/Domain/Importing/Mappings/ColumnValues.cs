using Contested.Domain.Datasets.Reading;
using Contested.Domain.Importing.Tables;

namespace Contested.Domain.Importing.Mappings;

/// <summary>The values that a column can have, in an order, each with what it stands for: its properties.</summary>
internal sealed class ColumnValues(string column)
{
    private readonly Dictionary<string, Dictionary<string, ScalarNode>> _properties = [];
    private readonly Dictionary<string, int> _ranks = [];
    private readonly HashSet<string> _names = [];

    /// <summary>The values, in their order.</summary>
    public IEnumerable<string> Values => _ranks.Keys;

    /// <summary>The names of all properties that some value has.</summary>
    public IReadOnlyCollection<string> PropertyNames => _names;

    /// <summary>The place of a value in the order; null where there is no such value.</summary>
    public int? RankOf(string value) => _ranks.TryGetValue(value, out var rank) ? rank : null;

    /// <summary>A property of a value that there is; null where that value lacks it.</summary>
    public ScalarNode? Property(string value, string name) => _properties[value].GetValueOrDefault(name);

    /// <summary>Adds a value, unless it is there already, and properties, which take the place of those of the same names.</summary>
    public void Add(string value, IEnumerable<KeyValuePair<string, ScalarNode>> properties)
    {
        _ranks.TryAdd(value, _ranks.Count);
        if (!_properties.TryGetValue(value, out var known))
        {
            _properties[value] = known = [];
        }

        foreach (var (name, property) in properties)
        {
            _names.Add(name);
            known[name] = property;
        }
    }

    /// <summary>Adds the rows of a table by the cells in its column of the same name; reports what is wrong with the table.</summary>
    public void AddRows(Table table, FilePosition namedAt, ProblemCollector problems)
    {
        if (!table.Has(column))
        {
            problems.Add(
                namedAt,
                $"{table.File} has no column \"{column}\" to find its rows by.{Wording.DidYouMean(column, table.Columns)} "
                + $"Its columns are {Wording.List(table.Columns)}.");
            return;
        }

        var lines = new Dictionary<string, int>();
        foreach (var row in table.Rows)
        {
            var key = table.Cell(row, column);
            if (key.Value is null)
            {
                problems.Add(key.Position, $"The cell under \"{column}\" is empty. Fill it: the row is found by it.");
            }
            else if (!lines.TryAdd(key.Value, key.Position.Line))
            {
                problems.Add(key.Position, $"There is already a row for \"{key.Value}\", in line {lines[key.Value]}. Remove one.");
            }
            else
            {
                Add(key.Value, table.Columns.Select(name => KeyValuePair.Create(name, table.Cell(row, name))));
            }
        }
    }
}
