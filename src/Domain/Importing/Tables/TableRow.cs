using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Importing.Tables;

/// <summary>A row of a table with a cell for each column, in their order; the value of an empty cell is null.</summary>
internal sealed record TableRow(IReadOnlyList<ScalarNode> Cells)
{
    /// <summary>Where the row starts.</summary>
    public FilePosition Position => Cells[0].Position;
}
