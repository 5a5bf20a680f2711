using System.CommandLine;
using Contested.Domain.Importing.UcdpGed;

namespace Contested.Api.CommandLine;

/// <summary>The command <c>import ucdp-ged</c>, which makes a dataset of the events of the Uppsala Conflict Data Program.</summary>
internal sealed class ImportGedCommand : Command
{
    private readonly Argument<string[]> _tables = new("table")
    {
        Description = "A table of the UCDP Georeferenced Event Dataset, in any of its versions, as CSV. Several make one dataset.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _output = new("--output")
    {
        Description = "The folder of the dataset that is made.",
        Required = true,
        HelpName = "folder",
    };

    private readonly Option<string[]> _attachTo = new("--attach-to")
    {
        Description = "A folder with your own engagements. Events whose UCDP_GED identifiers they have become claims about them.",
        HelpName = "folder",
    };

    private readonly Option<string?> _matches = new("--matches")
    {
        Description = "A table with further pairs of an \"event\" and the \"engagement\" it belongs to, perhaps with a \"note\".",
        HelpName = "matches.csv",
    };

    private readonly Option<bool> _force = new("--force") { Description = "Overwrites files that are there and differ." };

    public ImportGedCommand()
        : base("ucdp-ged", "Turns tables of the UCDP Georeferenced Event Dataset into a dataset with an engagement for each event.")
    {
        Arguments.Add(_tables);
        foreach (var option in new Option[] { _output, _attachTo, _matches, _force })
        {
            Options.Add(option);
        }

        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var (output, errors) = (arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
        var folder = arguments.GetRequiredValue(_output);
        try
        {
            var import = await GedImporter.ImportAsync(
                new GedImportOptions(arguments.GetRequiredValue(_tables), folder)
                {
                    AttachTo = arguments.GetValue(_attachTo) ?? [],
                    Matches = arguments.GetValue(_matches),
                    Force = arguments.GetValue(_force),
                    Today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime),
                },
                cancellationToken);
            return await TellAsync(import, folder, output, errors);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    private static async Task<int> TellAsync(GedImport import, string folder, TextWriter output, TextWriter errors)
    {
        foreach (var line in import.Skipped.Select(problem => $"Left out: {problem}").Concat(import.Problems.Select(problem => problem.ToString())))
        {
            await errors.WriteLineAsync(line);
        }

        if (import.Problems.Count > 0)
        {
            await errors.WriteLineAsync($"Nothing was written: {Counted.Of(import.Problems.Count, "problem")}.");
            return 1;
        }

        await output.WriteLineAsync(
            $"{Counted.Of(import.Rows, "row")} read: {import.Imported:N0} imported, {import.Attached:N0} attached, "
            + $"{import.Restated:N0} attached before, {import.Skipped.Count:N0} left out.");
        if (import.Differing.Count > 0)
        {
            var others = import.Differing.Count - 1;
            await errors.WriteLineAsync(
                $"{Path.Combine(folder, import.Differing[0])}{(others == 0 ? " is" : $" and {Counted.Of(others, "more file")} are")} there and would change, so nothing was written. "
                + "Give another folder, or --force to overwrite.");
            return 1;
        }

        await output.WriteLineAsync(
            import.Written.Count == 0
                ? $"Nothing to write: {folder} holds all of it already."
                : $"{Counted.Of(import.Written.Count, "file")} written to {folder}: {Counted.Of(import.Imported, "engagement")}, {Counted.Of(import.Claims, "claim")}, "
                + $"{Counted.Of(import.References, "reference")}, {Counted.Of(import.Actors, "actor")}, {Counted.Of(import.Places, "place")}.");
        return 0;
    }
}
