using Contested.Domain.Datasets;
using Contested.Testing.Databases;

namespace Contested.Domain.Tests.Datasets;

public sealed class DatasetVersionTests
{
    [Fact]
    public async Task Version_Should_BeTheSame_When_OnlyTheFolderAndTheLineEndingsDiffer()
    {
        using var first = new SampleDataset();
        using var second = new SampleDataset();
        foreach (var (path, content) in SampleDataset.Files)
        {
            second.Write(path, content.ReplaceLineEndings("\r\n"));
        }

        second.Write("README.md", "For curators.");

        (await VersionOfAsync(second)).ShouldBe(await VersionOfAsync(first));
    }

    [Theory]
    [InlineData(SampleDataset.ArticleFile, "authors", "author")]
    [InlineData(SampleDataset.PlacesFile, "The Valley", "The Dale")]
    [InlineData(SampleDataset.ClaimsFile, "low: 25", "low: 26")]
    public async Task Version_Should_Differ_When_TheContentDiffers(string file, string oldText, string newText)
    {
        using var first = new SampleDataset();
        using var second = new SampleDataset();
        second.Replace(file, oldText, newText);

        (await VersionOfAsync(second)).ShouldNotBe(await VersionOfAsync(first));
    }

    [Fact]
    public async Task Version_Should_Differ_When_AFileIsRenamed()
    {
        using var first = new SampleDataset();
        using var second = new SampleDataset();
        second.Delete(SampleDataset.WarFile);
        second.Write("engagements/long-war.yaml", SampleDataset.Files[SampleDataset.WarFile].Replace("great-war", "long-war", StringComparison.Ordinal));
        second.Replace(SampleDataset.BattleFile, "great-war", "long-war");

        (await VersionOfAsync(second)).ShouldNotBe(await VersionOfAsync(first));
    }

    private static async Task<string> VersionOfAsync(SampleDataset sample)
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using var context = database.CreateContext();
        return (await DatasetLoader.LoadAsync(context, sample.Folder)).Version;
    }
}
