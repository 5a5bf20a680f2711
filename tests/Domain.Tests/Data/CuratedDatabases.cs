using Contested.Domain.Datasets;
using Contested.Testing;
using Contested.Testing.Databases;

namespace Contested.Domain.Tests.Data;

/// <summary>Databases that hold the curated dataset of the repository.</summary>
public sealed class CuratedDatabases : DatabaseFixture
{
    protected override async Task FillAsync(TestDatabase database)
    {
        await using var context = database.CreateContext();
        await DatasetLoader.LoadAsync(context, RepositoryFolder.Data);
    }
}
