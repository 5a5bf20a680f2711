using System.Text;
using ExcelDataReader;

namespace Contested.Testing;

/// <summary>Reads a workbook of Excel, with another library than the one that the server writes it with.</summary>
public static class Workbook
{
    // The library asks for this encoding, for the workbooks of old, whatever it reads.
    static Workbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Gives the sheets, in order, each with its name and the cells of its rows: null, a double, a bool, a DateTime or a string.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<object?[]> Rows)> Read(byte[] workbook)
    {
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(workbook));
        var sheets = new List<(string, IReadOnlyList<object?[]>)>();
        do
        {
            var rows = new List<object?[]>();
            while (reader.Read())
            {
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
            }

            sheets.Add((reader.Name, rows));
        }
        while (reader.NextResult());

        return sheets;
    }
}
