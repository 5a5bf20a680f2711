using System.Text.RegularExpressions;
using Contested.Domain.Datasets;
using Contested.Domain.Datasets.Beginnings;
using Contested.Domain.Datasets.Schemas;
using Contested.Domain.Tests.Datasets.Schemas;
using Contested.Testing;

namespace Contested.Domain.Tests.Datasets;

/// <summary>The files with which curators begin.</summary>
public sealed partial class EngagementBeginningTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 11, 29);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task WriteAsync_Should_MakeAValidDataset_When_TheFolderIsEmpty()
    {
        var beginning = await WriteAsync("hill-battle");

        beginning.Existing.ShouldBeNull();
        beginning.Written.ShouldBe(
        [
            "dataset.yaml", "places.yaml", "actors.yaml", "references.yaml", "documents/hill-battle-source.yaml",
            "engagements/hill-battle.yaml", "engagements/hill-battle.claims.yaml", .. DatasetSchemas.Files().Keys,
        ]);
        Read("engagements/hill-battle.claims.yaml").ShouldStartWith("# yaml-language-server: $schema=../schemas/claims.schema.json\n");
        (await DatasetValidator.ValidateAsync(_folder.FullPath)).ShouldBeEmpty();
    }

    [Fact]
    public async Task WriteAsync_Should_ShowExamplesThatAreValid_When_AllAreUsed()
    {
        var beginning = await WriteAsync("hill-battle");
        foreach (var path in beginning.Written.Where(path => path.EndsWith(".yaml")))
        {
            _folder.Write(path, ExampleLine().Replace(Read(path), ""));
        }

        foreach (var path in beginning.Written.Where(path => path.EndsWith(".yaml")))
        {
            SchemaVerdict.Of(path, Read(path)).ShouldBeNull();
        }

        Read("engagements/hill-battle.claims.yaml").ShouldContain("\n- slug: red-losses\n  kind: CASUALTIES\n");
        (await DatasetValidator.ValidateAsync(_folder.FullPath)).ShouldBeEmpty();
    }

    [Fact]
    public async Task WriteAsync_Should_LeaveWhatIsThere_When_TheFolderHoldsADataset()
    {
        await WriteAsync("hill-battle");
        _folder.Write("actors.yaml", "[]");

        var beginning = await WriteAsync("valley-battle");

        beginning.Written.ShouldBe(
            ["documents/valley-battle-source.yaml", "engagements/valley-battle.yaml", "engagements/valley-battle.claims.yaml"]);
        Read("actors.yaml").ShouldBe("[]");
        (await DatasetValidator.ValidateAsync(_folder.FullPath)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("engagements/hill-battle.yaml")]
    [InlineData("engagements/hill-battle.claims.yaml")]
    [InlineData("engagements/hill-battle.claims.csv")]
    [InlineData("documents/hill-battle-source.yaml")]
    public async Task WriteAsync_Should_WriteNothing_When_AFileOfItIsThere(string path)
    {
        _folder.Write(path, "by hand");

        var beginning = await WriteAsync("hill-battle");

        beginning.Existing.ShouldBe(path);
        beginning.Written.ShouldBeEmpty();
        Directory.GetFiles(_folder.FullPath, "*", SearchOption.AllDirectories).ShouldHaveSingleItem();
        Read(path).ShouldBe("by hand");
    }

    private Task<EngagementBeginning> WriteAsync(string slug) => EngagementBeginning.WriteAsync(_folder.FullPath, slug, Today);

    private string Read(string path) => File.ReadAllText(Path.Combine(_folder.FullPath, path));

    [GeneratedRegex("^#(?=[^ ]|  )", RegexOptions.Multiline)]
    private static partial Regex ExampleLine();
}
