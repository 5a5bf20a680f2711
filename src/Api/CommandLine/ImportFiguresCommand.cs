using System.CommandLine;
using Contested.Domain.Importing;

namespace Contested.Api.CommandLine;

/// <summary>The command <c>import figures</c>, which makes claims of a table of figures.</summary>
internal sealed class ImportFiguresCommand : Command
{
    private readonly Argument<string> _table = new("table")
    {
        Description = "The table, as CSV with the column names in the first row.",
    };

    private readonly Option<string> _mapping = new("--mapping")
    {
        Description = "The mapping that says what the columns mean (docs/importing.md).",
        Required = true,
        HelpName = "mapping.yaml",
    };

    private readonly Option<string> _output = new("--output")
    {
        Description = "The folder of the dataset.",
        Required = true,
        HelpName = "folder",
    };

    private readonly Option<string[]> _only = new("--only")
    {
        Description = "Imports only the engagements with these slugs.",
        HelpName = "slug",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> _claimsOnly = new("--claims-only")
    {
        Description = "Writes only claims, even if the mapping also makes engagements, actors and so on.",
    };

    private readonly Option<bool> _skipInvalid = new("--skip-invalid")
    {
        Description = "Skips rows with problems, and lists them.",
    };

    private readonly Option<bool> _force = new("--force") { Description = "Overwrites existing files." };

    public ImportFiguresCommand()
        : base("figures", "Turns a table of figures into engagements/<slug>.claims.csv for each engagement in it.")
    {
        Arguments.Add(_table);
        foreach (var option in new Option[] { _mapping, _output, _only, _claimsOnly, _skipInvalid, _force })
        {
            Options.Add(option);
        }

        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var (output, errors) = (arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
        try
        {
            var import = await FigureImporter.ImportAsync(
                arguments.GetRequiredValue(_table),
                arguments.GetRequiredValue(_mapping),
                new FigureImportOptions
                {
                    Only = arguments.GetValue(_only) ?? [],
                    ClaimsOnly = arguments.GetValue(_claimsOnly),
                    SkipInvalid = arguments.GetValue(_skipInvalid),
                },
                cancellationToken);
            return await WriteAsync(
                import, arguments.GetRequiredValue(_output), arguments.GetValue(_force), output, errors, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    private static async Task<int> WriteAsync(
        FigureImport import, string folder, bool force, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        foreach (var problem in import.Skipped)
        {
            await errors.WriteLineAsync($"Left out: {problem}");
        }

        foreach (var problem in import.Problems)
        {
            await errors.WriteLineAsync(problem.ToString());
        }

        if (import.Problems.Count > 0)
        {
            await errors.WriteLineAsync($"Nothing was written: {Counted.Of(import.Problems.Count, "problem")}.");
            return 1;
        }

        if (!force && ImportFolder.FindExisting(folder, import.Files) is { Count: > 0 } existing)
        {
            var more = existing.Count == 1 ? "" : $" and {Counted.Of(existing.Count - 1, "more file")}";
            await errors.WriteLineAsync(
                $"{Path.Combine(folder, existing[0])}{more} {(existing.Count == 1 ? "already exists" : "already exist")}, so nothing was written. "
                + "Give another folder, or --force to overwrite.");
            return 1;
        }

        await ImportFolder.WriteAsync(folder, import.Files, cancellationToken);
        await output.WriteLineAsync(
            $"{Counted.Of(import.Files.Count, "file")} written to {folder}: "
            + $"{Counted.Of(import.Claims, "claim")} on {Counted.Of(import.Engagements, "engagement")}.");
        return 0;
    }
}
