using System.CommandLine;
using System.Globalization;
using Contested.Bench.Driver;
using Contested.Bench.Loading;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var program = new Argument<FileInfo>("program") { Description = "The Contested.Api.dll of a release build." };
var events = new Option<FileInfo>("--events")
{
    Description = "The table of events.",
    DefaultValueFactory = _ => new FileInfo(Path.Combine(RepositoryFolders.Root, "..", "shared", "data", "ucdp-ged", "ged-syria-2016-2019.csv")),
};
var rows = new Option<int>("--rows") { Description = "How many events are loaded at most.", DefaultValueFactory = _ => int.MaxValue };
var times = new Option<int>("--times") { Description = "How many times as many are loaded to compare the memory.", DefaultValueFactory = _ => 10 };
var port = new Option<int>("--port") { Description = "The first of three ports that are used.", DefaultValueFactory = _ => 5330 };
var results = new Option<FileInfo>("--results")
{
    Description = "The file for the results.",
    DefaultValueFactory = _ => new FileInfo(Path.Combine(RepositoryFolders.Bench, "loading.md")),
};
var command = new RootCommand("Measures how datasets of events are loaded, against a plain insert of the same rows.") { program, events, rows, times, port, results };
events.AcceptExistingOnly();
program.AcceptExistingOnly();
command.SetAction(async (parsed, cancellationToken) =>
{
    try
    {
        var table = EventTable.Read(parsed.GetRequiredValue(events).FullName, parsed.GetValue(rows));
        await using var run = await LoadingRun.StartAsync(parsed.GetRequiredValue(program).FullName, table, parsed.GetValue(times), parsed.GetValue(port));
        var measurements = await run.MeasureAsync();
        var page = new LoadingPage(table.Count, parsed.GetValue(times), measurements, string.Join(' ', ["bench/Loading/run", .. args.Skip(1)]));
        await File.WriteAllTextAsync(parsed.GetRequiredValue(results).FullName, await page.WriteAsync(), cancellationToken);
        Console.WriteLine($"{parsed.GetRequiredValue(results).FullName} is written.");
        return page.MeetsGoals ? 0 : 1;
    }
    catch (BenchmarkFailedException exception)
    {
        await Console.Error.WriteLineAsync(exception.Message);
        return 1;
    }
});
return await command.Parse(args).InvokeAsync();
