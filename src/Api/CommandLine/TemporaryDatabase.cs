using Contested.Domain.Datasets;
using Contested.Domain.Persistence;

namespace Contested.Api.CommandLine;

/// <summary>A database of its own for the folders of a dataset, since that of the settings may hold another; deleted in the end.</summary>
internal sealed class TemporaryDatabase : IAsyncDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"contested-{Guid.NewGuid():N}.db");
    private readonly WebApplication _services;
    private readonly AsyncServiceScope _scope;

    private TemporaryDatabase(IReadOnlyList<string> settings)
    {
        _services = CommandServices.Create([.. settings, "--ConnectionStrings:Postgres=", $"--ConnectionStrings:Sqlite=Data Source={_path};Pooling=False"]);
        _scope = _services.Services.CreateAsyncScope();
    }

    /// <summary>A context on the database.</summary>
    public ContestedDbContext Context => _scope.ServiceProvider.GetRequiredService<ContestedDbContext>();

    /// <summary>Loads the dataset of folders.</summary>
    /// <param name="settings">The settings of the program.</param>
    /// <param name="folders">The folders.</param>
    /// <param name="preferred">The one to prefer; null for none.</param>
    /// <param name="errors">Where it is said how far the load is.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="DatasetFormatException">The files have problems.</exception>
    public static async Task<TemporaryDatabase> LoadAsync(
        IReadOnlyList<string> settings, IReadOnlyList<string> folders, string? preferred, TextWriter errors, CancellationToken cancellationToken)
    {
        var database = new TemporaryDatabase(settings);
        try
        {
            await DatabaseMigration.MigrateAsync(database.Context, cancellationToken);
            await using var progress = LoadProgress.Create(errors);
            await DatasetLoader.LoadAsync(database.Context, folders, preferred, releases: null, progress, cancellationToken);
            return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _services.DisposeAsync();
        Array.ForEach(Directory.GetFiles(Path.GetTempPath(), $"{Path.GetFileName(_path)}*"), File.Delete);
    }
}
