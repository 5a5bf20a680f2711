using Contested.Domain.Datasets;

namespace Contested.Domain.Tests.Datasets;

/// <summary>What a dataset may mean otherwise than it says.</summary>
public sealed class DatasetWarningTests : IDisposable
{
    private const string Undated =
        "engagements/hill-battle.table.claims.csv:3:1: There is no date for this claim from \"hill-table\": neither a cited reference "
        + "nor the document has one. Give one \"published\" or \"retrievedOn\", in references.yaml or documents/hill-table.yaml.";

    private readonly SampleDataset _sample = new();

    public void Dispose() => _sample.Dispose();

    [Theory]
    [InlineData(SampleDataset.ClaimsFile, "1915-04-18", "1915-04")]
    [InlineData(SampleDataset.BattleFile, "start: 1915-04-17\nend: 1915-04-22\n", "")]
    [InlineData(SampleDataset.BattleFile, "  - { actor: red-army, role: COMBATANT, claims: [red-losses] }\n      ", "  ")]
    [InlineData(SampleDataset.ClaimsFile, "Nobody knows how many of Blue fell.", "Red says that it killed or lost fewer.")]
    [InlineData(SampleDataset.ArticleFile, "published: 1921-05\n", "")]
    public async Task ValidateAsync_Should_NotWarn_When_AllMayBeMeant(string file, string oldText, string newText)
    {
        _sample.Replace(file, oldText, newText);

        (await ValidateAsync()).Select(problem => problem.ToString()).ShouldBe([Undated]);
    }

    [Theory]
    [InlineData("place.yaml", " Did you mean \"places.yaml\"?")]
    [InlineData("places.yml", " Did you mean \"places.yaml\"?")]
    [InlineData("Actors.csv", " Did you mean \"actors.yaml\"?")]
    [InlineData("document/hill.yaml", "")]
    [InlineData("documents/hill.notes.yaml", "")]
    [InlineData("engagements/hill-battle.references.yaml", "")]
    [InlineData("engagements/hill-battle.a.b.claims.yaml", "")]
    [InlineData("engagements/old/hill-battle.yaml", "")]
    [InlineData("hill-battle.claims.csv", "")]
    public async Task ValidateAsync_Should_NameTheExpectedFiles_When_AFileLooksLikeOne(string file, string question)
    {
        _sample.Write(file, "");

        var problem = (await ValidateAsync()).Single(problem => problem.ToString() != Undated);

        problem.Severity.ShouldBe(ProblemSeverity.Warning);
        problem.ToString().ShouldStartWith($"{file}:1:1: This is not a file of a dataset, so it is not read.{question} Its files are dataset.yaml, ");
    }

    [Theory]
    [InlineData(".github/workflows/places.yml")]
    [InlineData(".git/engagements/hill-battle.claims.yaml")]
    [InlineData("scripts/losses.csv")]
    [InlineData("mkdocs.yml")]
    [InlineData("README.md")]
    public async Task ValidateAsync_Should_LeaveAFileAlone_When_ItBelongsToSomethingElse(string file)
    {
        _sample.Write(file, "\t: [");

        (await ValidateAsync()).Select(problem => problem.ToString()).ShouldBe([Undated]);
    }

    [Fact]
    public async Task ValidateAsync_Should_TellErrorsAndWarningsTogether_When_ThereAreBoth()
    {
        _sample.Replace(SampleDataset.PlacesFile, "[Hill 60, \"La Côte\"]", "[The Valley]\n  country: France");

        (await ValidateAsync()).Select(problem => (problem.Severity, problem.File, problem.Line)).ShouldBe(
        [
            (ProblemSeverity.Warning, SampleDataset.TableClaimsFile, 3),
            (ProblemSeverity.Warning, SampleDataset.PlacesFile, 3),
            (ProblemSeverity.Error, SampleDataset.PlacesFile, 4),
        ]);
    }

    [Fact]
    public async Task ValidateAsync_Should_TellTheFirstHundred_When_AFileHasMore()
    {
        _sample.Write(SampleDataset.PlacesFile, string.Concat(Enumerable.Range(1, 130).Select(number => $"- slug: place-{number}\n")));

        var problems = (await ValidateAsync()).Where(problem => problem.File == SampleDataset.PlacesFile).ToList();

        problems.Count.ShouldBe(101);
        problems[99].ToString().ShouldBe("places.yaml:100:3: The key \"name\" is missing: a place must have it.");
        problems[100].ToString().ShouldBe("places.yaml:101:3: The file has 30 more problems, from here on. Fix the others first.");
        problems[100].Severity.ShouldBe(ProblemSeverity.Error);
    }

    private Task<IReadOnlyList<DatasetProblem>> ValidateAsync() => DatasetValidator.ValidateAsync(_sample.Folder);
}
