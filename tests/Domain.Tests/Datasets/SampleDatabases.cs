using Contested.Domain.Datasets;
using Contested.Testing.Databases;

namespace Contested.Domain.Tests.Datasets;

/// <summary>Databases that hold the sample dataset.</summary>
public sealed class SampleDatabases : DatabaseFixture
{
    protected override async Task FillAsync(TestDatabase database)
    {
        using var sample = new SampleDataset();
        await using var context = database.CreateContext();
        await DatasetLoader.LoadAsync(context, sample.Folder);
    }
}
