using System.Text.Json;
using Contested.GraphQL.AspNetCore.Caching;
using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.AspNetCore.Pulls;
using Contested.GraphQL.AspNetCore.TrustedDocuments;
using Contested.Testing;

namespace Contested.GraphQL.AspNetCore.Tests.Pulls;

/// <summary>What becomes of a table that is larger than Excel allows.</summary>
public sealed class XlsxLimitTests
{
    private const string Document = "{ shelf { boxes { name } } }";

    [Theory]
    [InlineData(3, 7, new[] { "Table", "Table 2", "Table 3", "Table 4", "Source" }, new[] { 3, 3, 3, 2 })]
    [InlineData(3, 4, new[] { "Table", "Table 2", "Source" }, new[] { 3, 3 })]
    [InlineData(3, 0, new[] { "Table", "Source" }, new[] { 1 })]
    public async Task Table_Should_GoOnInAnotherSheet_When_OneIsFull(int rowsPerSheet, int count, string[] names, int[] rows)
    {
        var sheets = await WriteAsync(rowsPerSheet, [.. Enumerable.Range(0, count).Select(number => $"box {number}")]);

        sheets.Select(sheet => sheet.Name).ShouldBe(names);
        sheets[..^1].Select(sheet => sheet.Cells.Count).ShouldBe(rows);
        sheets[..^1].ShouldAllBe(sheet => Equals(sheet.Cells[0], "name"));
        sheets[..^1].SelectMany(sheet => sheet.Cells.Skip(1)).ShouldBe(Enumerable.Range(0, count).Select(number => (object?)$"box {number}"));
    }

    [Fact]
    public async Task Cell_Should_SayThatItIsTooLong_When_ExcelWouldCutIt()
    {
        var sheets = await WriteAsync(10, [new string('a', XlsxPullWriter.LongestText), new string('b', XlsxPullWriter.LongestText + 1)]);

        var cells = sheets[0].Cells;

        ((string)cells[1]!).Length.ShouldBe(XlsxPullWriter.LongestText);
        cells[2].ShouldBe("[32,768 characters, more than a cell of Excel holds: take this value from .csv or .json]");
    }

    /// <summary>Gives the first column of each sheet.</summary>
    private static async Task<List<(string Name, List<object?> Cells)>> WriteAsync(int rowsPerSheet, string[] names)
    {
        var pull = new PullReader(PullSchema.Create(), new GraphQLServerOptions()).Read(new TrustedDocument("shelf", Document));
        var origin = new PullOrigin("http://host/pulls/shelf.xlsx", [], new DataVersion("1"), [], SourceTable: null);
        var stream = new MemoryStream();
        await using (var writer = await XlsxPullWriter.CreateAsync(pull, origin, stream, rowsPerSheet, CancellationToken.None))
        {
            var data = new { shelf = new { boxes = names.Select(name => new { name }) } };
            await writer.WritePageAsync(JsonSerializer.SerializeToElement(data), CancellationToken.None);
            await writer.EndAsync(CancellationToken.None);
        }

        return [.. Workbook.Read(stream.ToArray()).Select(sheet => (sheet.Name, sheet.Rows.Select(row => row[0]).ToList()))];
    }
}
