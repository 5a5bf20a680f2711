using Contested.Domain.Datasets;
using Contested.Domain.Datasets.Loading;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Importing.UcdpGed;
using Contested.Testing;

namespace Contested.Domain.Tests.Importing.UcdpGed;

/// <summary>Events that belong to engagements of other folders, and imports into folders that hold something.</summary>
public sealed class GedAttachmentTests : IDisposable
{
    private readonly GedSample _sample = new();

    public GedAttachmentTests() => _sample.WriteOwn();

    public void Dispose() => _sample.Dispose();

    [Fact]
    public async Task ImportAsync_Should_MakeClaimsAboutTheEngagement_When_ItCarriesTheEvent()
    {
        var import = await _sample.WithRows([], [("id", "2")]).ImportAsync(force: false, matches: null, "own");

        (import.Rows, import.Imported, import.Attached, import.Restated).ShouldBe((2, 1, 1, 0));
        var attached = _sample.Read().Engagements.Single(engagement => engagement.FileSlug == "hill-battle");
        attached.Engagement.ShouldBeNull();
        attached.Claims.Select(claim => $"{claim.Slug.Value} {claim.Document!.Value} {claim.Partial!.Value} {claim.Side?.Value} {claim.Subject?.Value}").ShouldBe(
            ["ucdp-ged-1-killed ucdp-ged True  ", "ucdp-ged-1-side-1-killed ucdp-ged True 2 red-army", "ucdp-ged-1-side-2-killed ucdp-ged True  "]);
        attached.Claims[2].Note!.Value.ShouldContain("No actor on a side of the engagement is known as Blues, so the figure is one of the forces of all sides.");
        (await DatasetValidator.ValidateAsync([_sample.PathOf("own"), _sample.PathOf("out")])).ShouldAllBe(problem => problem.Severity == ProblemSeverity.Warning);
    }

    [Fact]
    public async Task ImportAsync_Should_FindTheSide_When_AnActorHasTheNumber()
    {
        _sample.Write("own/actors.yaml", "- { slug: red-army, type: BELLIGERENT, name: Red Army, identifiers: [{ scheme: UCDP_ACTOR, value: \"299\" }] }\n- { slug: blue-army, type: BELLIGERENT, name: Blue Army }\n");

        await _sample.WithRows().ImportAsync(force: false, matches: null, "own");

        _sample.Read().Claims.Select(claim => claim.Subject?.Value).ShouldBe([null, null, "red-army"]);
    }

    [Fact]
    public async Task ImportAsync_Should_MakeNothing_When_TheFolderRestatesTheRow()
    {
        _sample.Write("own/documents/ucdp-ged.yaml", await File.ReadAllTextAsync(Path.Combine(RepositoryFolder.Data, "documents", "ucdp-ged.yaml")));
        _sample.Write(
            "own/engagements/hill-battle.ucdp-ged.claims.yaml",
            """
            - slug: reds-2
              kind: CASUALTIES
              document: ucdp-ged
              locators: [row 1]
              side: 2
              population: FORCES
              measure: KILLED
              quantity: { low: 2, high: 2, verbatim: "2" }
              partial: true
              statement: Two of the first side died.
            """);

        var import = await _sample.WithRows([], [("id", "2")]).ImportAsync(force: false, matches: null, "own");

        (import.Rows, import.Imported, import.Attached, import.Restated).ShouldBe((2, 1, 0, 1));
        _sample.Read().Engagements.Select(engagement => engagement.FileSlug).ShouldBe(["ucdp-ged-2"]);
        Directory.Exists(_sample.PathOf("out/documents")).ShouldBeFalse();
    }

    [Fact]
    public async Task ImportAsync_Should_AttachFurtherEvents_When_ATableHasPairs()
    {
        _sample.Write("matches.csv", "event,engagement,note\n2,hill-battle,Both are about the ridge.\n");

        var import = await _sample.WithRows([], [("id", "2")], [("id", "3")]).ImportAsync(force: false, "matches.csv", "own");

        (import.Imported, import.Attached).ShouldBe((1, 2));
        var made = _sample.Read();
        made.Engagements.Select(engagement => engagement.FileSlug).ShouldBe(["hill-battle", "ucdp-ged-3"]);
        made.Engagements[0].Claims.Select(claim => claim.Note!.Value.EndsWith(" Both are about the ridge.", StringComparison.Ordinal)).ShouldBe([false, false, false, true, true, true]);
    }

    [Theory]
    [InlineData("event,engagement\n2,hill-batle\n", "matches.csv:2:3: There is no engagement \"hill-batle\". Did you mean \"hill-battle\"?")]
    [InlineData("event,engagement\n2,hill-battle\n9,hill-battle\n", "matches.csv:3:1: The table has no event 9. Write the number in its column \"id\".")]
    [InlineData("event,engagement\n2,\n", "matches.csv:2:1: The pair is not whole. Give the number of the event and the slug of the engagement.")]
    [InlineData("event\n2\n", "matches.csv:1:1: The columns must be \"event\" and \"engagement\", and may have \"note\" beside them; \"engagement\" is missing.")]
    [InlineData("event,engagement,why\n2,hill-battle,\n", "matches.csv:1:1: The columns must be \"event\" and \"engagement\", and may have \"note\" beside them; \"why\" is none of them.")]
    public async Task ImportAsync_Should_WriteNothing_When_APairIsWrong(string pairs, string problem)
    {
        _sample.Write("matches.csv", pairs);

        var import = await _sample.WithRows([], [("id", "2")]).ImportAsync(force: false, "matches.csv", "own");

        _sample.LinesOf(import.Problems).ShouldBe(problem);
        Directory.Exists(_sample.PathOf("out")).ShouldBeFalse();
    }

    [Fact]
    public async Task ImportAsync_Should_WriteNothing_When_TwoEngagementsClaimAnEvent()
    {
        _sample.Write("own/engagements/ridge-raid.yaml", "slug: ridge-raid\nname: Ridge Raid\nkind: RAID\nidentifiers: [{ scheme: UCDP_GED, value: \"1\" }]\n");

        var import = await _sample.WithRows().ImportAsync(force: false, matches: null, "own");

        _sample.LinesOf(import.Problems).ShouldStartWith("own/engagements/ridge-raid.yaml:4:42: The event 1 belongs to \"hill-battle\" already, according to line 6 of ");
    }

    [Fact]
    public async Task ImportAsync_Should_WriteNothing_When_PairsHaveNoFolder()
    {
        _sample.Write("matches.csv", "event,engagement\n1,hill-battle\n");

        var import = await _sample.WithRows().ImportAsync(force: false, "matches.csv");

        _sample.LinesOf(import.Problems).ShouldBe("matches.csv:1:1: No folder has the engagements of the pairs. Name it with --attach-to.");
    }

    [Fact]
    public async Task ImportAsync_Should_ChangeNothing_When_ItRunsAgain()
    {
        var first = await _sample.WithRows([], [("id", "2"), ("date_start", "2017-01-01"), ("date_end", "2017-01-01")]).ImportAsync();
        File.SetLastWriteTimeUtc(_sample.PathOf("out/claims.2016.csv"), DateTime.UnixEpoch);

        var second = await _sample.ImportAsync();

        first.Written.ShouldBe(
        [
            "actors.csv", "claims.2016.csv", "claims.2017.csv", "dataset.yaml", "documents/ucdp-ged.yaml", "engagements.2016.csv", "engagements.2017.csv",
            "participations.2016.csv", "participations.2017.csv", "places.csv", "references.csv",
        ]);
        second.Written.ShouldBeEmpty();
        File.GetLastWriteTimeUtc(_sample.PathOf("out/claims.2016.csv")).ShouldBe(DateTime.UnixEpoch);
    }

    [Fact]
    public async Task ImportAsync_Should_OverwriteOnlyWhenAsked_When_AFigureChanges()
    {
        await _sample.WithRows().ImportAsync();
        var refused = await _sample.WithRows([("high", "4")]).ImportAsync();
        var figures = _sample.Read().Figures.First();

        var forced = await _sample.ImportAsync(force: true);

        refused.Differing.ShouldBe(["claims.2016.csv"]);
        figures.ShouldBe("All 3 3 3");
        forced.Written.ShouldBe(["claims.2016.csv"]);
        _sample.Read().Figures.First().ShouldBe("All 3 3 4");
    }

    [Fact]
    public void Document_Should_BeThatOfTheCuratedDataset()
    {
        var problems = new ProblemCollector();
        using var data = DatasetReader.Read(DatasetFolders.Open(RepositoryFolder.Data), problems);

        var curated = data.Documents.Single(document => document.Slug.Value == GedSlugs.Document).Document!;

        EntryContent.Of(GedDocument.Entry).ShouldBe(EntryContent.Of(curated));
    }
}
