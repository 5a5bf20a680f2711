using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Contested.Bench.Driver;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var options = new BenchmarkOptions();
var command = new RootCommand("Measures the API against hand-written servers and other GraphQL servers on generated data.");
options.All.ToList().ForEach(command.Options.Add);
command.SetAction(async (parsed, cancellationToken) =>
{
    try
    {
        var clock = Stopwatch.StartNew();
        var settings = options.Read(parsed);
        var results = await new BenchmarkRun(settings).RunAsync();
        var page = new Contested.Bench.Driver.Results.ResultsPage(settings, results, string.Join(' ', ["bench/run", .. args]));
        await File.WriteAllTextAsync(settings.Results, await page.WriteAsync(), cancellationToken);
        Console.WriteLine($"{settings.Results} is written, after {clock.Elapsed:m\\:ss} minutes.");
        return 0;
    }
    catch (BenchmarkFailedException exception)
    {
        await Console.Error.WriteLineAsync(exception.Message);
        return 1;
    }
});
return await command.Parse(args).InvokeAsync();
