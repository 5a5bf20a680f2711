using System.Text;

namespace Contested.Domain.Datasets.Reading;

/// <summary>Several items in one cell of a table, with semicolons between them; two stand for one within an item.</summary>
internal static class CellItems
{
    private const char Separator = ';';

    /// <summary>The items of a cell, without white space around them and without blank ones.</summary>
    public static IEnumerable<string> Split(string cell)
    {
        var item = new StringBuilder();
        for (var index = 0; index <= cell.Length; index++)
        {
            if (index < cell.Length && cell[index] != Separator)
            {
                item.Append(cell[index]);
            }
            else if (index + 1 < cell.Length && cell[index + 1] == Separator)
            {
                item.Append(Separator);
                index++;
            }
            else
            {
                if (item.ToString().Trim() is { Length: > 0 } text)
                {
                    yield return text;
                }

                item.Clear();
            }
        }
    }

    /// <summary>The cell that is split into the items.</summary>
    public static string Join(IEnumerable<string> items) =>
        // The blank keeps a separator apart from a semicolon with which an item begins.
        string.Join($"{Separator} ", items.Select(item => item.Replace(";", ";;", StringComparison.Ordinal)));
}
