using System.Text;
using Contested.Domain.Datasets;
using Contested.Testing.Databases;

namespace Contested.Domain.Tests.Datasets;

public sealed class DatasetProblemTests : IDisposable
{
    private readonly SampleDataset _sample = new();

    public void Dispose() => _sample.Dispose();

    [Theory]
    [InlineData(SampleDataset.DatasetFile)]
    [InlineData(SampleDataset.PlacesFile)]
    [InlineData(SampleDataset.ActorsFile)]
    [InlineData(SampleDataset.BattleFile)]
    public async Task LoadAsync_Should_ReportOnlyThat_When_AFileIsMissing(string file)
    {
        _sample.Delete(file);

        (await ProblemsAsync()).ShouldBe([new DatasetProblem(file, 1, 1, "The file is missing.")]);
    }

    [Theory]
    [InlineData(SampleDataset.PlacesFile)]
    [InlineData(SampleDataset.ActorsFile)]
    [InlineData(SampleDataset.WarFile)]
    [InlineData(SampleDataset.ReferencesFile)]
    [InlineData(SampleDataset.ArticleFile)]
    [InlineData(SampleDataset.ClaimsFile)]
    public async Task LoadAsync_Should_NotCallSlugsUnknown_When_TheirFileCannotBeRead(string file)
    {
        _sample.Write(file, "\t- broken");

        (await ProblemsAsync()).ShouldHaveSingleItem().Message.ShouldStartWith("There is a tab");
    }

    [Fact]
    public async Task LoadAsync_Should_KeepTheSlugsOfActorsAndDocumentsApart_When_OneIsBoth()
    {
        _sample.Write("documents/jane-doe.yaml", SampleDataset.Files[SampleDataset.TableFile]);

        (await ProblemsAsync()).ShouldHaveSingleItem().ToString().ShouldBe(
            "documents/jane-doe.yaml:1:1: There is already an actor \"jane-doe\" in line 16 of actors.yaml. "
            + "Actors and documents share their slugs: give the file another name.");
    }

    [Fact]
    public async Task LoadAsync_Should_RefuseTheName_When_AFileIsNotNamedAfterASlug()
    {
        _sample.Write("documents/The Hill.yaml", SampleDataset.Files[SampleDataset.TableFile]);

        (await ProblemsAsync()).ShouldHaveSingleItem().Message.ShouldStartWith("The name of the file, \"The Hill\", is not a slug.");
    }

    [Theory]
    [InlineData("utf-16", "1:1: The file is in UTF-16, not in UTF-8. Save it in UTF-8.")]
    [InlineData("utf-16BE", "1:1: The file is in UTF-16, not in UTF-8. Save it in UTF-8.")]
    [InlineData("latin1", "2:13: The file is not in UTF-8")]
    public async Task LoadAsync_Should_RefuseTheFile_When_ItIsInAnotherEncoding(string encoding, string expected)
    {
        var text = SampleDataset.Files[SampleDataset.WarFile].Replace("Great", "Größte", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(_sample.Folder, SampleDataset.WarFile), text, Encoding.GetEncoding(encoding));

        (await ProblemsAsync()).ShouldHaveSingleItem().ToString().ShouldStartWith($"{SampleDataset.WarFile}:{expected}");
    }

    [Fact]
    public async Task LoadAsync_Should_RefuseATable_When_ItIsInUtf16()
    {
        File.WriteAllText(Path.Combine(_sample.Folder, "claims.csv"), "engagement,slug\n", Encoding.Unicode);

        (await ProblemsAsync()).ShouldHaveSingleItem().ToString().ShouldBe("claims.csv:1:1: The file is in UTF-16, not in UTF-8. Save it in UTF-8.");
    }

    [Fact]
    public async Task ValidateAsync_Should_TakeTheFile_When_ItBeginsWithTheMarkOfUtf8()
    {
        File.WriteAllText(Path.Combine(_sample.Folder, SampleDataset.WarFile), SampleDataset.Files[SampleDataset.WarFile], Encoding.UTF8);

        (await DatasetValidator.ValidateAsync(_sample.Folder)).ShouldNotContain(problem => problem.Severity == ProblemSeverity.Error);
    }

    private async Task<IReadOnlyList<DatasetProblem>> ProblemsAsync()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using var context = database.CreateContext();
        return (await Should.ThrowAsync<DatasetFormatException>(() => DatasetLoader.LoadAsync(context, _sample.Folder))).Problems;
    }
}
