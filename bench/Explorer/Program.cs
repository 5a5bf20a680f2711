using System.CommandLine;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Contested.Bench.Driver;
using Contested.Bench.Driver.Results;
using Contested.Bench.Driver.Servers;
using Contested.Bench.Driver.Workloads;
using Contested.Bench.Explorer;
using Contested.Domain.Importing.UcdpGed;
using Microsoft.Playwright;

const double most = 1_000;
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var program = new Argument<FileInfo>("program") { Description = "The Contested.Api.dll of a release build with the explorer." };
var events = new Option<FileInfo>("--events")
{
    Description = "The table of events.",
    DefaultValueFactory = _ => new FileInfo(Path.Combine(RepositoryFolders.Root, "..", "shared", "data", "ucdp-ged", "ged-syria-2016-2019.csv")),
};
var visits = new Option<int>("--visits") { Description = "How often each page is visited.", DefaultValueFactory = _ => 15 };
var results = new Option<FileInfo>("--results")
{
    Description = "The file for the results.",
    DefaultValueFactory = _ => new FileInfo(Path.Combine(RepositoryFolders.Bench, "explorer.md")),
};
var port = new Option<int>("--port") { Description = "The port of the server.", DefaultValueFactory = _ => 5340 };
var command = new RootCommand("Measures how soon pages of the explorer have content, over a dataset of events on SQLite, with nothing in the browser's cache.")
{
    program, events, visits, results, port,
};
events.AcceptExistingOnly();
program.AcceptExistingOnly();
command.SetAction(async (parsed, cancellationToken) =>
{
    var folder = Directory.CreateTempSubdirectory("contested-explorer-").FullName;
    try
    {
        var source = parsed.GetRequiredValue(events);
        if (!source.Exists)
        {
            throw new BenchmarkFailedException($"There is no table of events at {source.FullName}. Name one with --events.");
        }

        var data = Path.Combine(folder, "events");
        var import = await GedImporter.ImportAsync(new GedImportOptions([source.FullName], data) { Today = DateOnly.FromDateTime(DateTime.Today) }, cancellationToken);
        if (import.Problems.Concat(import.Skipped).FirstOrDefault() is { } problem)
        {
            throw new BenchmarkFailedException($"The events cannot be imported: {problem}");
        }

        var address = new Uri($"http://127.0.0.1:{parsed.GetValue(port)}");
        var server = new ServerCommand(
            "dotnet",
            [parsed.GetRequiredValue(program).FullName, "serve", data, $"--Urls={address}", $"--ConnectionStrings:Sqlite=Data Source={Path.Combine(folder, "events.db")}"],
            folder,
            new Dictionary<string, string>());
        await using var running = await ServerProcess.StartAsync(server, address, new BenchmarkRequest("GET", "/graphql?query={dataset{engagements}}"));
        using var client = new HttpClient { BaseAddress = address };
        var answer = await client.GetFromJsonAsync<JsonNode>("/graphql?query={engagements(first:1){nodes{slug}}}", cancellationToken);
        var slug = answer!["data"]!["engagements"]!["nodes"]![0]!["slug"]!.GetValue<string>();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await FirstContent.StartBrowserAsync(playwright);
        (string Name, string Path, string Content)[] pages =
        [
            ("list", "/", ".engagement"),
            ("search", "/?text=Aleppo", ".engagement"),
            ("engagement", $"/engagements/{slug}", ".engagement-page h1"),
        ];
        var rows = new List<IReadOnlyList<string>>();
        var isMet = true;
        foreach (var page in pages)
        {
            var times = new List<FirstContent>();
            for (var visit = 0; visit < parsed.GetValue(visits); visit++)
            {
                times.Add(await FirstContent.VisitAsync(browser, new Uri(address, page.Path), page.Content));
            }

            rows.Add([page.Name, .. new[] { times[0].Paint, times[0].Content, MedianOf(times, time => time.Paint), MedianOf(times, time => time.Content) }.Select(Format)]);
            isMet &= MedianOf(times, time => time.Content) <= most;
        }

        var environment = (await RunEnvironment.ReadAsync()).Where(pair => pair.Name is "processors" or "memory" or "system" or ".NET" or "commit");
        var content = $"""
            # Explorer

            `bench/Explorer/run` has written this page. Over {import.Imported:N0} events of the UCDP Georeferenced Event Dataset on SQLite, each page was visited
            {parsed.GetValue(visits)} times with nothing in the browser's cache. The figures are milliseconds from the start of a visit to the first contentful paint, and to
            the frame that shows the data; the median of the latter is to be at most {most:N0}. Before the first visit of a page, the server had not been asked for it.

            {MarkdownTable.Of(["page", "first visit: paint", "data", "median: paint", "data"], rows)}

            | | |
            |---|---|
            {string.Join('\n', environment.Select(pair => $"| {pair.Name} | {pair.Value} |"))}

            """;
        await File.WriteAllTextAsync(parsed.GetRequiredValue(results).FullName, content, cancellationToken);
        Console.WriteLine(content);
        return isMet ? 0 : 1;
    }
    catch (Exception exception) when (exception is BenchmarkFailedException or PlaywrightException)
    {
        await Console.Error.WriteLineAsync(exception.Message);
        return 1;
    }
    finally
    {
        Directory.Delete(folder, recursive: true);
    }
});
return await command.Parse(args).InvokeAsync();

static double MedianOf(List<FirstContent> times, Func<FirstContent, double> value) => times.Select(value).Order().ElementAt(times.Count / 2);

static string Format(double milliseconds) => MarkdownTable.Figure(milliseconds, "N0");
