using System.CommandLine;
using Contested.Domain.Datasets;
using Contested.Domain.Persistence;
using Contested.Domain.Releases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Api.CommandLine;

/// <summary>The command <c>release</c>, which freezes a dataset under a name.</summary>
internal sealed class ReleaseCommand : Command, ITakesSettings
{
    private readonly IReadOnlyList<string> _settings;
    private readonly FolderArguments _folders;
    private readonly Argument<string> _name = new("name") { Description = "The year and the month, such as 2026.12, or 2026.12.1 for a further release of the month." };

    private readonly Option<string?> _output = new("--output")
    {
        Description = "The folder of the releases. By default that of the setting Releases:Folder, which is releases.",
        HelpName = "folder",
    };

    private readonly Option<string> _title = new("--title")
    {
        Description = "The title under which the dataset is cited.",
        DefaultValueFactory = _ => ReleaseTerms.Default.Title,
    };

    private readonly Option<string[]> _author = new("--author")
    {
        Description = "Who made the dataset; can be repeated.",
        DefaultValueFactory = _ => [.. ReleaseTerms.Default.Authors],
    };

    public ReleaseCommand(IReadOnlyList<string> settings)
        : base(
            "release",
            "Freezes a dataset as a release: tables in CSV, JSON Lines, Parquet and GeoJSON, with a description, checksums and how to cite it. "
            + "Without a folder of a dataset, releases that of the database: --ConnectionStrings:Postgres=\"Host=…\" or "
            + "--ConnectionStrings:Sqlite=\"Data Source=…\".")
    {
        _settings = settings;
        Arguments.Add(_name);
        _folders = new FolderArguments(this, "that of the database");
        foreach (var option in new Option[] { _output, _title, _author })
        {
            Options.Add(option);
        }

        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var errors = arguments.InvocationConfiguration.Error;
        await using var services = CommandServices.Create(_settings);
        var folder = FolderIn(arguments, services);
        try
        {
            await ReleaseWriter.CheckAsync(folder, arguments.GetRequiredValue(_name), cancellationToken);
            if (_folders.FoldersIn(arguments) is { Length: > 0 } folders)
            {
                await using var database = await TemporaryDatabase.LoadAsync(_settings, folders, _folders.PreferredIn(arguments), errors, cancellationToken);
                return await ReleaseAsync(arguments, database.Context, folder, cancellationToken);
            }

            await using var scope = services.Services.CreateAsyncScope();
            return await ReleaseAsync(arguments, scope.ServiceProvider.GetRequiredService<ContestedDbContext>(), folder, cancellationToken);
        }
        catch (DatasetFormatException exception)
        {
            await errors.WriteAsync(ProblemText.Of(exception.Problems, ProblemFormat.Text));
            await errors.WriteLineAsync("Nothing was released.");
            return 1;
        }
        catch (Exception exception) when (exception is ReleaseRefusedException or InvalidDataException)
        {
            await errors.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    private async Task<int> ReleaseAsync(ParseResult arguments, ContestedDbContext context, ReleaseFolder folder, CancellationToken cancellationToken)
    {
        var (output, errors) = (arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
        if ((await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            await errors.WriteLineAsync("The database tables are missing or out of date. Load a dataset or run \"migrate\" first.");
            return 1;
        }

        var terms = new ReleaseTerms(arguments.GetRequiredValue(_title), arguments.GetRequiredValue(_author));
        await using var progress = LoadProgress.Create(errors);
        if (await ReleaseWriter.WriteAsync(context, folder, arguments.GetRequiredValue(_name), terms, progress, cancellationToken) is not { } release)
        {
            await errors.WriteLineAsync("The database has no dataset. Load one first, or name its folder.");
            return 1;
        }

        await progress.DisposeAsync();
        await output.WriteLineAsync(
            $"Dataset {release.Version} is released as {release.Name} in {Path.GetRelativePath(".", Path.Combine(folder.FullPath, release.Name))}: "
            + $"{Counted.Of(RowsOf(release, "engagements"), "engagement")}, {Counted.Of(RowsOf(release, "claims"), "claim")}.");
        return 0;
    }

    private ReleaseFolder FolderIn(ParseResult arguments, WebApplication services) =>
        arguments.GetValue(_output) is { } path ? new ReleaseFolder(path) : services.Services.GetRequiredService<ReleaseFolder>();

    private static int RowsOf(ReleaseIndex release, string table) => release.Files.First(file => file.Name == $"{table}.csv").Rows ?? 0;
}
