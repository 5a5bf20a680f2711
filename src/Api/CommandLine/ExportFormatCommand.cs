using System.CommandLine;
using Contested.Domain.Datasets.Exporting;
using Contested.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Contested.Api.CommandLine;

/// <summary>A command of <c>export</c>, for one form of files.</summary>
internal sealed class ExportFormatCommand : Command, ITakesSettings
{
    private readonly ExportFormat _format;
    private readonly IReadOnlyList<string> _settings;
    private readonly Argument<string> _folder = new("folder") { Description = "The folder to write to. It must be empty or new." };

    public ExportFormatCommand(string name, string description, ExportFormat format, IReadOnlyList<string> settings)
        : base(
            name,
            $"{description} Takes the database as a setting: --ConnectionStrings:Postgres=\"Host=…\" or "
            + "--ConnectionStrings:Sqlite=\"Data Source=…\".")
    {
        (_format, _settings) = (format, settings);
        Arguments.Add(_folder);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var (output, errors) = (arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
        var folder = arguments.GetRequiredValue(_folder);
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            await errors.WriteLineAsync($"{folder} is not empty, so nothing was written. Name an empty or new folder.");
            return 1;
        }

        await using var services = CommandServices.Create(_settings);
        await using var scope = services.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<ContestedDbContext>();
        if ((await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            await errors.WriteLineAsync("The database tables are missing or out of date. Load a dataset or run \"migrate\" first.");
            return 1;
        }

        await using var progress = LoadProgress.Create(errors);
        if (await DatasetExporter.ExportAsync(context, folder, _format, progress, cancellationToken) is not { } result)
        {
            await errors.WriteLineAsync("The database has no dataset. Load one first.");
            return 1;
        }

        await progress.DisposeAsync();
        await output.WriteLineAsync(
            $"Dataset {result.Version} is written to {folder}: {Counted.Of(result.Engagements, "engagement")}, {Counted.Of(result.Claims, "claim")}.");
        return 0;
    }
}
