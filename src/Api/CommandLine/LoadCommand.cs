using System.CommandLine;
using Contested.Api.Persistence;
using Contested.Domain.Datasets;
using Contested.Domain.Persistence;
using Contested.Domain.Releases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Api.CommandLine;

/// <summary>The command <c>load</c>, which brings a dataset into the database, beside a server or without one.</summary>
internal sealed class LoadCommand : Command, ITakesSettings
{
    private readonly IReadOnlyList<string> _settings;
    private readonly FolderArguments _folders;

    public LoadCommand(IReadOnlyList<string> settings)
        : base(
            "load",
            "Migrates the database if needed, and replaces its contents with the dataset. A server that uses the database serves it "
            + "within a second. Takes the database as a setting: --ConnectionStrings:Postgres=\"Host=…\" or "
            + "--ConnectionStrings:Sqlite=\"Data Source=…\".")
    {
        _settings = settings;
        _folders = new FolderArguments(this);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var (output, errors) = (arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
        var folder = _folders.DescriptionIn(arguments);
        await using var services = CommandServices.Create(_settings);
        await using var scope = services.Services.CreateAsyncScope();
        var context = await services.Services.GetRequiredService<PrimaryServer>().WaitAsync(scope.ServiceProvider, errors.WriteLine, cancellationToken);
        await DatabaseMigration.MigrateAsync(context, cancellationToken);
        try
        {
            await using var progress = LoadProgress.Create(errors);
            var releases = scope.ServiceProvider.GetRequiredService<ReleaseFolder>();
            var result = await DatasetLoader.LoadAsync(
                context, _folders.FoldersIn(arguments), _folders.PreferredIn(arguments), releases, progress, cancellationToken);
            await progress.DisposeAsync();
            await output.WriteLineAsync(result.IsUnchanged
                ? $"Dataset {result.Version} from {folder} is already in the database."
                : $"Dataset {result.Version} from {folder} is loaded: {await ContentAsync(context, cancellationToken)}.");
            return 0;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await errors.WriteLineAsync("The load was cancelled. The database is unchanged.");
            return 1;
        }
        catch (DatasetFormatException exception)
        {
            await errors.WriteAsync(ProblemText.Of(exception.Problems, ProblemFormat.Text));
            await errors.WriteLineAsync("Nothing was loaded. The database is unchanged.");
            return 1;
        }
    }

    private static async Task<string> ContentAsync(ContestedDbContext context, CancellationToken cancellationToken) =>
        $"{Counted.Of(await context.Engagements.CountAsync(cancellationToken), "engagement")}, "
        + $"{Counted.Of(await context.Claims.CountAsync(cancellationToken), "claim")}, "
        + $"{Counted.Of(await context.Documents.CountAsync(cancellationToken), "document")}, "
        + $"{Counted.Of(await context.References.CountAsync(cancellationToken), "reference")}, "
        + $"{Counted.Of(await context.Actors.CountAsync(cancellationToken), "actor")}, "
        + $"{Counted.Of(await context.Places.CountAsync(cancellationToken), "place")}";
}
