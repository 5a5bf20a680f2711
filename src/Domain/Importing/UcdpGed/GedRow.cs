using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Importing.UcdpGed;

/// <summary>A row of the table.</summary>
/// <param name="position">Where it begins.</param>
/// <param name="cells">Its cells.</param>
/// <param name="columns">The place of each column by its name.</param>
internal sealed class GedRow(FilePosition position, IReadOnlyList<string> cells, IReadOnlyDictionary<string, int> columns)
{
    /// <summary>Where it begins.</summary>
    public FilePosition Position => position;

    /// <summary>The words in a column with single blanks between them; empty where there is no such column.</summary>
    public string this[string column] => PlainText.Of(Lines(column));

    /// <summary>The text in a column as it is in the table.</summary>
    public string Lines(string column) => columns.TryGetValue(column, out var index) ? cells[index] : "";
}
