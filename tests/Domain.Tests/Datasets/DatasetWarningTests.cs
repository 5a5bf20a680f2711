using Contested.Domain.Datasets;

namespace Contested.Domain.Tests.Datasets;

/// <summary>What a dataset may mean otherwise than it says.</summary>
public sealed class DatasetWarningTests : IDisposable
{
    private const string Undated =
        "engagements/hill-battle.table.claims.csv:3:1: Nothing dates this claim from \"hill-table\": neither a reference that it cites "
        + "nor the document. Give one \"published\" or \"retrievedOn\", in references.yaml or documents/hill-table.yaml.";

    private readonly SampleDataset _sample = new();

    public void Dispose() => _sample.Dispose();

    [Theory]
    // A figure's date outside of the engagement.
    [InlineData(SampleDataset.ClaimsFile, "1915-04-18", "1915-04-30", "engagements/hill-battle.claims.yaml:16:13: The figure is of 1915-04-30, but the engagement ends on 1915-04-22, by line 9 of engagements/hill-battle.yaml. Correct one of the two dates.")]
    [InlineData(SampleDataset.ClaimsFile, "1915-04-18", "1914", "engagements/hill-battle.claims.yaml:16:13: The figure is of 1914, but the engagement starts on 1915-04-17, by line 8 of engagements/hill-battle.yaml.")]
    [InlineData(SampleDataset.BattleFile, "end: 1915-04-22", "end: 1915-04-17", "engagements/hill-battle.claims.yaml:16:13: The figure is of 1915-04-18, but the engagement ends on 1915-04-17")]
    // A subject or claimant on no side.
    [InlineData(SampleDataset.ActorsFile, "ORGANIZATION", "BELLIGERENT", "engagements/hill-battle.claims.yaml:33:12: The subject \"the-observatory\" is on no side of \"hill-battle\". Give it a participation in engagements/hill-battle.yaml, or name another actor.")]
    [InlineData(SampleDataset.BattleFile, "actor: blue-army", "actor: the-observatory", "engagements/hill-battle.claims.yaml:4:13: The claimant \"blue-army\" is on no side of \"hill-battle\".")]
    // Names.
    [InlineData(SampleDataset.ActorsFile, "name: Blue Army", "name: red army", "actors.yaml:15:9: The name \"red army\" is also that of \"red-army\", in line 9. Give names that tell the two apart, or make them one actor.")]
    [InlineData(SampleDataset.ActorsFile, "[1st Bde]", "[1st Bde, blue army]", "actors.yaml:4:22: The alias \"blue army\" is the name of the actor \"blue-army\". Remove it, or say which of the two is meant.")]
    [InlineData(SampleDataset.PlacesFile, "\"La Côte\"", "\"The Valley\"", "places.yaml:3:22: The alias \"The Valley\" is the name of the place \"the-valley\".")]
    [InlineData(SampleDataset.BattleFile, "[The Hill Affair]", "[The Great War]", "engagements/hill-battle.yaml:3:11: The alias \"The Great War\" is the name of the engagement \"great-war\".")]
    // Statements: here six words, and then six with names and a number between them, which do not count.
    [InlineData(SampleDataset.ClaimsFile, "Nobody knows how many of Blue fell.", "Red says that it killed or captured fewer.", "engagements/hill-battle.claims.yaml:27:14: The statement repeats words of the claim \"red-losses\", in line 1 of engagements/hill-battle.claims.yaml: \"says that it killed or captured\". Check that it says what this claim says, in words of its own.")]
    [InlineData(SampleDataset.ClaimsFile, "Nobody knows how many of Blue fell.", "Red says that it The Hill killed 30 or captured fewer.", "engagements/hill-battle.claims.yaml:27:14: The statement repeats words of the claim \"red-losses\", in line 1 of engagements/hill-battle.claims.yaml: \"says that it The Hill killed 30 or captured\".")]
    // What nothing dates, and what nobody cites.
    [InlineData(SampleDataset.ArticleFile, "published: 1921-05\nretrievedOn: 2012-03-04\n", "", "engagements/hill-battle.claims.yaml:20:9: Nothing dates this claim and 1 more from \"hill-article\": neither a reference that it cites nor the document.")]
    [InlineData(SampleDataset.ReferencesFile, "title: A Book of Hills", "title: A Book of Hills\n- slug: hill-film\n  title: A Film of Hills", "references.yaml:21:9: Nobody cites the reference \"hill-film\": no claim does, and no document lists it. Cite it, or remove it.")]
    public async Task ValidateAsync_Should_Warn_When_SomethingElseMayBeMeant(string file, string oldText, string newText, string expected)
    {
        _sample.Replace(file, oldText, newText);

        var problems = await ValidateAsync();

        problems.ShouldAllBe(problem => problem.Severity == ProblemSeverity.Warning);
        problems.ShouldContain(problem => problem.ToString().StartsWith(expected), string.Join('\n', problems));
    }

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
        problem.ToString().ShouldStartWith($"{file}:1:1: The dataset has no such file, so it is not read.{question} Its files are dataset.yaml, ");
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
        problems[100].ToString().ShouldBe("places.yaml:101:3: The file has 30 more problems, from here on. Mend those before first.");
        problems[100].Severity.ShouldBe(ProblemSeverity.Error);
    }

    private Task<IReadOnlyList<DatasetProblem>> ValidateAsync() => DatasetValidator.ValidateAsync(_sample.Folder);
}
