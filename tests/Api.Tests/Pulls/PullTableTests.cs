using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Contested.Api.Tests.Hosting;
using Contested.Testing;
using Contested.Testing.Databases;
using Microsoft.AspNetCore.WebUtilities;

namespace Contested.Api.Tests.Pulls;

/// <summary>Whether a table can be summed, and is the same in a spreadsheet.</summary>
[Collection(ApiTestCollection.Name)]
public sealed partial class PullTableTests(ApiHosts hosts)
{
    private const string Figure = "quantity.low";
    private const string Offensive = "engagement=abu-kamal-offensive-2016";

    [DatabaseTheory, AllDatabases]
    public async Task Sum_Should_EqualTheAggregate_When_ATableHasFigures(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;
        var checkedPulls = new List<string>();
        foreach (var pull in await ListAsync(client))
        {
            if (!pull["columns"]!.AsArray().Select(column => (string)column!).Contains(Figure))
            {
                continue;
            }

            var name = (string)pull["name"]!;
            checkedPulls.Add(name);
            foreach (var query in QueriesOf(pull))
            {
                var table = PullTable.OfCsv(await client.GetByteArrayAsync($"/pulls/{name}.csv?{query}"));
                var sum = table[Figure].Where(cell => cell.Length > 0).Sum(cell => long.Parse(cell, CultureInfo.InvariantCulture));

                var aggregate = await AggregateAsync(client, name, query);
                sum.ShouldBe(aggregate, $"{name}?{query}");
                sum.ShouldBeGreaterThan(0, $"{name}?{query}");
            }
        }

        checkedPulls.ShouldBe(["casualty-claims", "claims", "claims-by-claimant", "engagement"]);
    }

    [DatabaseTheory, AllDatabases]
    public async Task Workbook_Should_HaveTheTableOfCsv_When_ReadByAnotherLibrary(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;
        foreach (var pull in await ListAsync(client))
        {
            foreach (var query in QueriesOf(pull))
            {
                var csv = PullTable.OfCsv(await client.GetByteArrayAsync($"/pulls/{pull["name"]}.csv?{query}"));
                var marked = await client.GetByteArrayAsync($"/pulls/{pull["name"]}.csv?{query}&bom=1");
                var xlsx = PullTable.OfXlsx(await client.GetByteArrayAsync($"/pulls/{pull["name"]}.xlsx?{query}"));

                marked[..3].ShouldBe(Encoding.UTF8.GetPreamble());
                PullTable.OfCsv(marked).Rows.ShouldBe(csv.Rows);
                xlsx.Columns.ShouldBe(csv.Columns);
                xlsx.Rows.Count.ShouldBe(csv.Rows.Count);
                foreach (var (actual, expected) in xlsx.Rows.Zip(csv.Rows))
                {
                    // Cells have line feeds in CSV and in a workbook; readers of XML see no carriage returns.
                    actual.ShouldBe(expected.Select(cell => cell.ReplaceLineEndings("\n")), $"{pull["name"]}?{query}");
                }
            }
        }
    }

    [DatabaseTheory, AllDatabases]
    public async Task Cells_Should_HaveTheirTypes_When_InAWorkbook(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;

        var sheets = Workbook.Read(await client.GetByteArrayAsync($"/pulls/casualty-claims.xlsx?{Offensive}"));

        var columns = sheets[0].Rows[0].ToList();
        var row = sheets[0].Rows.Single(row => Equals(row[0], "abu-kamal-offensive-2016-nsa-5-to-40-killed"));
        row[columns.IndexOf("quantity.low")].ShouldBe(5d);
        row[columns.IndexOf("quantity.high")].ShouldBeNull();
        row[columns.IndexOf("quantity.verbatim")].ShouldBe("5–40+");
        row[columns.IndexOf("isPartial")].ShouldBe(false);
        sheets[1].Rows.ShouldContain(cells => Equals(cells[0], "Parameter engagement") && Equals(cells[1], "abu-kamal-offensive-2016"));
        sheets[1].Rows.ShouldContain(cells => Equals(cells[0], "Address") && ((string)cells[1]!).EndsWith($"/pulls/casualty-claims.xlsx?{Offensive}", StringComparison.Ordinal));
        sheets[1].Rows.ShouldContain(cells => cells.Contains("CC BY-SA 4.0") && cells.Any(cell => cell is string text && text.StartsWith("Wikipedia contributors, “", StringComparison.Ordinal)));
    }

    [DatabaseTheory, AllDatabases]
    public async Task Days_Should_BeDates_When_ExcelKnowsThem(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;

        var sheet = Workbook.Read(await client.GetByteArrayAsync("/pulls/engagements.xlsx"))[0].Rows;

        var start = sheet[0].ToList().IndexOf("start.earliest");
        sheet.Single(row => Equals(row[0], "abu-kamal-offensive-2016"))[start].ShouldBe(new DateTime(2016, 6, 28));
        sheet.Single(row => Equals(row[0], "gettysburg"))[start].ShouldBe("1863-07-01");
    }

    [DatabaseTheory, AllDatabases]
    public async Task Claims_Should_StandInTheirClusters_When_TalliesArePulled(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;
        var answer = await client.QueryAsync("{ engagement(slug: \"gettysburg\") { tallies { clusters { claims { slug } } } } }");
        var expected = answer["engagement"]!["tallies"]!.AsArray().Select(tally => string.Join(
            "; ", tally!["clusters"]!.AsArray().Select(cluster => string.Join(" / ", cluster.Texts("claims.*.slug")))));

        var table = PullTable.OfCsv(await client.GetByteArrayAsync("/pulls/tallies.csv?engagement=gettysburg"));

        table["clusters.claims.slug"].ShouldBe(expected);
        table["clusters.claims.slug"].ShouldContain(cell => cell.Contains(" / ", StringComparison.Ordinal) && cell.Contains("; ", StringComparison.Ordinal));
    }

    [DatabaseTheory, AllDatabases]
    public async Task Tallies_Should_HaveARowEach(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;
        var answer = await client.QueryAsync("{ engagements(first: 50) { nodes { tallies { measure } } } }");

        var table = PullTable.OfCsv(await client.GetByteArrayAsync("/pulls/tallies.csv"));

        table.Rows.Count.ShouldBe(answer.Select("engagements.nodes.*.tallies.*").Count());
        table.Rows.Count.ShouldBeGreaterThan(50);
    }

    private static async Task<JsonArray> ListAsync(HttpClient client) => JsonNode.Parse(await client.GetStringAsync("/pulls"))!["pulls"]!.AsArray();

    /// <summary>Gives the example of a pull, and where it takes an engagement, a battle with many figures.</summary>
    private static IEnumerable<string> QueriesOf(JsonNode? pull)
    {
        var example = (string)pull!["example"]!;
        yield return example.Contains('?', StringComparison.Ordinal) ? example[(example.IndexOf('?', StringComparison.Ordinal) + 1)..^1] : string.Empty;
        if (pull["parameters"]!.AsArray().Any(parameter => (string)parameter!["name"]! == "engagement"))
        {
            yield return "engagement=gettysburg";
        }
    }

    /// <summary>Asks the API for the sum, with the document of the pull, which has the aggregates of its connection instead of the items.</summary>
    private static async Task<long> AggregateAsync(HttpClient client, string name, string query)
    {
        var document = await File.ReadAllTextAsync(Path.Combine(RepositoryFolder.Root, "src", "Api", "TrustedDocuments", $"{name}.graphql"));
        var variables = QueryHelpers.ParseQuery(query).ToDictionary(one => one.Key, one => one.Value.ToString());

        var answer = await client.QueryAsync(Items().Replace(document, "aggregates { quantityLow { sum } }"), variables);

        while (answer["aggregates"] is null)
        {
            answer = answer.AsObject().Select(property => property.Value).OfType<JsonObject>().Last();
        }

        return (long)(double)answer["aggregates"]!["quantityLow"]!["sum"]!;
    }

    /// <summary>What a paged connection selects: where its pages lie, and its items.</summary>
    [GeneratedRegex(@"pageInfo \{[^}]*\}\s*nodes (?<open>\{)((?<open>\{)|(?<-open>\})|[^{}])*?(?(open)(?!)|)(?=\s*\})")]
    private static partial Regex Items();
}
