using Contested.Domain.Datasets;
using Contested.Domain.Releases;
using Contested.Testing;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.Exports;

/// <summary>A folder with a release of another dataset, 2026.11, and after it one of the curated dataset, 2026.12.</summary>
public sealed class ReleasedData : IAsyncLifetime
{
    public ReleaseFolder Folder { get; } = new(Directory.CreateTempSubdirectory("contested-").FullName);

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        using var data = new Processes.DataFolderCopy();
        data.Replace("dataset.yaml", "releasedOn: ", "releasedOn: 2026-11-01 # ");
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await ReleaseAsync(database, data.FullPath, "2026.11");
        await ReleaseAsync(database, RepositoryFolder.Data, "2026.12");
        File.WriteAllText(Path.Combine(Folder.FullPath, "secret.txt"), "secret");
        File.WriteAllText(Path.Combine(Folder.FullPath, "2026.12", "stray.txt"), "stray");
    }

    /// <inheritdoc />
    public Task DisposeAsync()
    {
        Directory.Delete(Folder.FullPath, recursive: true);
        return Task.CompletedTask;
    }

    private async Task ReleaseAsync(TestDatabase database, string data, string name)
    {
        await using var context = database.CreateContext();
        await DatasetLoader.LoadAsync(context, data);
        await ReleaseWriter.WriteAsync(context, Folder, name, ReleaseTerms.Default);
    }
}
