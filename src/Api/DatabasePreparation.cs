using Contested.Api.CommandLine;
using Contested.Api.Persistence;
using Contested.Domain.Datasets;
using Contested.Domain.Persistence;
using Contested.Domain.Releases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Contested.Api;

/// <summary>Brings the database up to date once the server listens: its tables, and the dataset in them.</summary>
/// <remarks>
/// A dataset that the database holds already is served meanwhile, and on, where that of the folder cannot be loaded. What is wrong
/// with the address is told before anything is loaded, as the server listens first.
/// </remarks>
internal sealed partial class DatabasePreparation : BackgroundService
{
    private const int MostProblems = 100;
    private const string Unchanged = "already in the database";

    private readonly IServiceScopeFactory _scopes;
    private readonly DatasetOptions _options;
    private readonly PrimaryServer _primary;
    private readonly ReleaseFolder _releases;
    private readonly string _folder;
    private readonly LastLoad _lastLoad;
    private readonly ILogger<DatabasePreparation> _logger;
    private readonly TaskCompletionSource _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public DatabasePreparation(
        IServiceScopeFactory scopes,
        IOptions<DatasetOptions> options,
        PrimaryServer primary,
        LastLoad lastLoad,
        IHostApplicationLifetime lifetime,
        ReleaseFolder releases,
        ILogger<DatabasePreparation> logger)
    {
        (_scopes, _options, _primary, _lastLoad, _logger) = (scopes, options.Value, primary, lastLoad, logger);
        _releases = releases;
        _folder = string.Join(", ", _options.Folders);
        lifetime.ApplicationStarted.Register(() => _listening.TrySetResult());
        lifetime.ApplicationStopping.Register(() => _ready.TrySetCanceled());
    }

    /// <summary>
    /// Ends once there is a dataset to serve; fails where there will be none, and is cancelled where the server is stopped before.
    /// </summary>
    public Task Ready => _ready.Task;

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await _listening.Task.WaitAsync(stoppingToken);
            await PrepareAsync(stoppingToken);
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            _ready.TrySetException(exception);
        }
    }

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await using var scope = _scopes.CreateAsyncScope();
        var reader = await _primary.WaitForAnyAsync(scope.ServiceProvider, Say, cancellationToken);
        if ((await reader.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            reader = await _primary.WaitAsync(scope.ServiceProvider, Say, cancellationToken);
            await DatabaseMigration.MigrateAsync(reader, cancellationToken);
        }

        if (await reader.Datasets.Select(dataset => dataset.Version).SingleOrDefaultAsync(cancellationToken) is not { } version)
        {
            // The log of a server is no terminal, even where it is shown on one.
            await using var progress = new LoadProgress(Console.Out, isTerminal: false, TimeSpan.FromSeconds(5));
            await LoadAsync(scope.ServiceProvider, progress, cancellationToken);
            SetReady();
            return;
        }

        SetReady();
        try
        {
            // Without anything to load, a standby or a role that can only read will do.
            if (await DatasetLoader.IsLoadedAsync(reader, _options.Folders, _options.Prefer, _releases, cancellationToken))
            {
                LogLoaded(version, _folder, Unchanged);
                return;
            }

            await LoadAsync(scope.ServiceProvider, null, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Keep(version, exception);
        }
    }

    private void Say(string notice) => LogWaiting(notice);

    private void SetReady()
    {
        _lastLoad.IsDatasetServed = true;
        _ready.TrySetResult();
    }

    private async Task LoadAsync(IServiceProvider services, IProgress<DatasetLoadStep>? progress, CancellationToken cancellationToken)
    {
        var context = await _primary.WaitAsync(services, Say, cancellationToken);
        var result = await DatasetLoader.LoadAsync(context, _options.Folders, _options.Prefer, _releases, progress, cancellationToken);
        LogLoaded(result.Version, _folder, result.IsUnchanged ? Unchanged : "loaded");
    }

    private void Keep(string version, Exception exception)
    {
        var explanation = Failure.Explain(exception);
        var problems = exception is DatasetFormatException format
            ? format.Problems.Select(ProblemText.Line).ToList()
            : [explanation ?? exception.Message];
        var failure = new FailedLoad(_folder, version, problems.Count, [.. problems.Take(MostProblems)]);
        _lastLoad.Failure = failure;
        LogKept(explanation is null ? exception : null, _folder, version, failure.Count);
        foreach (var problem in failure.Problems)
        {
            LogProblem(problem);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Notice}")]
    private partial void LogWaiting(string notice);

    [LoggerMessage(Level = LogLevel.Information, Message = "Dataset {Version} from {Folder} is {State}.")]
    private partial void LogLoaded(string version, string folder, string state);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The dataset from {Folder} was not loaded; dataset {Version} is still served. Fix the problems ({Count}, of which at most 100 "
            + "follow), and load the folder with the command \"load\", or start the server again.")]
    private partial void LogKept(Exception? exception, string folder, string version, int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Problem}")]
    private partial void LogProblem(string problem);
}
