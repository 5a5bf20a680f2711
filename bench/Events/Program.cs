using System.CommandLine;
using Contested.Bench.Events;

var source = new Argument<FileInfo>("source") { Description = "A table of the UCDP Georeferenced Event Dataset, such as ged-syria-2016-2019.csv." };
var output = new Argument<DirectoryInfo>("output") { Description = "The folder of the dataset, which is made; what it holds already is replaced." };
var times = new Option<int>("--times") { Description = "How often each event is written, each time under another slug.", DefaultValueFactory = _ => 1 };
var rows = new Option<int>("--rows") { Description = "How many rows are read at most.", DefaultValueFactory = _ => int.MaxValue };
var skip = new Option<int>("--skip") { Description = "How many rows are passed over before." };
var command = new RootCommand(
    "Makes a dataset of events, to measure how large ones are loaded. It takes figures as they stand, and tells nothing of doubtful rows, so it is no importer.")
{
    source, output, times, rows, skip,
};
command.SetAction(parsed =>
{
    var events = EventTable.Read(parsed.GetRequiredValue(source).FullName).Skip(parsed.GetValue(skip)).Take(parsed.GetValue(rows)).ToList();
    var folder = parsed.GetRequiredValue(output).FullName;
    var claims = DatasetFiles.Write(folder, events, parsed.GetValue(times));
    Console.WriteLine(FormattableString.Invariant($"{folder}: {(long)events.Count * parsed.GetValue(times):N0} events, {claims:N0} claims."));
});
return await command.Parse(args).InvokeAsync();
