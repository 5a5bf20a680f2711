using Contested.Domain.Datasets.Schemas;
using Contested.Testing;

namespace Contested.Domain.Tests.Datasets.Schemas;

/// <summary>The schemas in the folder of the curated dataset.</summary>
public sealed class DatasetSchemasTests
{
    private static readonly string Data = Path.Combine(RepositoryFolder.Root, "data");

    public static TheoryData<string> DataFiles =>
        [.. Directory.EnumerateFiles(Data, "*.yaml", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Data, file))];

    [Fact]
    public void Schemas_Should_BeThoseOfTheDefinitions_When_Committed()
    {
        var committed = Directory.EnumerateFiles(Path.Combine(Data, "schemas"))
            .ToDictionary(file => Path.GetRelativePath(Data, file), File.ReadAllText);

        committed.Keys.Order().ShouldBe(DatasetSchemas.Files().Keys.Order());
        foreach (var (path, text) in DatasetSchemas.Files())
        {
            committed[path].ShouldBe(text, $"Run \"contested schema files data\": {path} differs.");
        }
    }

    [Theory]
    [MemberData(nameof(DataFiles))]
    public void File_Should_NameItsSchema_When_OfTheDataset(string path)
    {
        var line = File.ReadLines(Path.Combine(Data, path)).First();

        line.ShouldBe(DatasetSchemas.ModelineOf(path));
        var schema = line[(line.IndexOf('=') + 1)..];
        File.Exists(Path.Combine(Data, Path.GetDirectoryName(path)!, schema)).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(DataFiles))]
    public void Schema_Should_TakeTheFile_When_OfTheDataset(string path) =>
        SchemaVerdict.Of(path, File.ReadAllText(Path.Combine(Data, path))).ShouldBeNull();

    [Fact]
    public async Task WriteAsync_Should_WriteWhatDiffers_When_SomeAreThere()
    {
        using var folder = new TemporaryFolder();
        (await DatasetSchemas.WriteAsync(folder.FullPath)).ShouldBe(DatasetSchemas.Files().Keys);
        folder.Write("schemas/places.schema.json", "{}");

        (await DatasetSchemas.WriteAsync(folder.FullPath)).ShouldBe(["schemas/places.schema.json"]);

        File.ReadAllText(Path.Combine(folder.FullPath, "schemas/places.schema.json"))
            .ShouldBe(DatasetSchemas.Files()["schemas/places.schema.json"]);
    }
}
