using Contested.Domain.Importing;

namespace Contested.Domain.Tests.Importing;

public sealed class FigureImporterTests : IDisposable
{
    private readonly SampleImport _sample = new();

    public void Dispose() => _sample.Dispose();

    [Fact]
    public async Task ImportAsync_Should_MakeATableOfClaimsForEachEngagement_When_TheMappingFits()
    {
        var import = await _sample.ImportAsync();

        _sample.LinesOf(import.Problems).ShouldBeEmpty();
        TextOf(import, "engagements/hill-battle.claims.csv").ShouldBe(
            """
            slug,kind,locators,claimant,subject,side,population,measure,low,high,verbatim,statement,note
            red-strength-doe,STRENGTH,p. 1; hill {strength},doe,red-army,1,,STRENGTH,1500,1500,1500,"The historian Doe gives Red 1,500 men.",
            red-killed-doe,CASUALTIES,p. 1; hill {killed},doe,red-army,1,FORCES,KILLED,25,,25+,The historian Doe has 25 or more of Red killed.,'25+' is struck through.
            red-missing-doe,CASUALTIES,p. 1; hill {missing},doe,red-army,1,FORCES,CAPTURED_OR_MISSING,,,unknown,The historian Doe does not know how many of Red were missing.,
            blue-strength-muller,STRENGTH,p. 1; hill {strength},muller,blue-army,2,,STRENGTH,1200,1800,1200–1800,"The historian Müller gives Blue 1,200 to 1,800 men.",
            blue-killed-muller,CASUALTIES,p. 1; hill {killed},muller,blue-army,2,FORCES,KILLED,10,12,"10, or 12",The historian Müller has 10 to 12 of Blue killed.,

            """);
        TextOf(import, "engagements/ford.claims.csv").ShouldBe(
            """
            slug,kind,locators,claimant,subject,side,population,measure,low,high,verbatim,statement,note
            blue-missing-muller,CASUALTIES,p. 1; ford {missing},muller,blue-army,1,FORCES,CAPTURED_OR_MISSING,0,0,none,The historian Müller has 0 of Blue missing.,Prisoners are among them.
            blue-missing-doe,CASUALTIES,p. 1; ford {missing},doe,blue-army,1,FORCES,CAPTURED_OR_MISSING,,40,up to 40,The historian Doe has up to 40 of Blue missing.,Prisoners are among them.

            """);
        (import.Claims, import.Engagements).ShouldBe((7, 2));
    }

    [Fact]
    public async Task ImportAsync_Should_MakeTheEntriesAroundTheClaims_When_TheMappingHasTemplatesOfThem()
    {
        var import = await _sample.ImportAsync();

        import.Files.Select(file => file.Path).ShouldBe(
        [
            "actors.yaml", "dataset.yaml", "documents/table-of-losses.yaml", "engagements/ford.claims.csv", "engagements/ford.yaml",
            "engagements/hill-battle.claims.csv", "engagements/hill-battle.yaml", "places.yaml", "references.yaml",
        ]);
        TextOf(import, "actors.yaml").ShouldBe(
            """
            - slug: blue-army
              type: BELLIGERENT
              name: Blue Army

            - slug: red-army
              type: BELLIGERENT
              name: Red Army

            - slug: muller
              type: PERSON
              name: Müller

            - slug: doe
              type: PERSON
              name: Doe

            """);
        TextOf(import, "references.yaml").ShouldBe("- slug: losses\n  title: \"1915\"\n");
        TextOf(import, "dataset.yaml").ShouldBe("releasedOn: 2024-02-29\n");
        TextOf(import, "documents/table-of-losses.yaml").ShouldBe("title: Table of Losses\nkind: TABLE\nlicence: CC0\nattribution: The sample's authors\n");
        TextOf(import, "engagements/hill-battle.yaml").ShouldBe(
            """
            slug: hill-battle
            name: Hill Battle, The
            aliases: [Hill 60, La Côte]
            kind: BATTLE
            start: 1915-04-17
            place: hill
            identifiers: [{scheme: WIKIDATA, value: Q42}, {scheme: OCLC, value: "1234"}]
            document: table-of-losses
            sides:
              - name: Red
                participations:
                  - actor: red-army
                    role: COMBATANT
                    claims: [red-strength-doe]
              - name: Blue
                participations:
                  - actor: blue-army
                    role: COMBATANT
                    claims: [blue-strength-muller]

            """);
        // Nobody gives a strength, so all claims stand for the side; empty cells are missing keys.
        TextOf(import, "engagements/ford.yaml").ShouldBe(
            """
            slug: ford
            name: Ford Crossing
            kind: BATTLE
            start: 1915-05
            place: ford
            identifiers: [{scheme: OCLC, value: "1234"}]
            document: table-of-losses
            sides:
              - name: Blue
                participations:
                  - actor: blue-army
                    role: COMBATANT
                    claims: [blue-missing-muller, blue-missing-doe]

            """);
    }

    [Fact]
    public async Task ImportAsync_Should_MakeTheSameFiles_When_TheRowsStandInAnotherOrderWithOtherEndsOfLines()
    {
        var files = (await _sample.ImportAsync()).Files;
        var lines = SampleImport.Files[SampleImport.Figures].Split('\n');
        _sample.Write(SampleImport.Figures, "\uFEFF" + string.Join("\r\n", [lines[0], .. lines.Skip(1).Reverse(), ""]));

        (await _sample.ImportAsync()).Files.Where(IsOfEngagement).ShouldBe(files.Where(IsOfEngagement));

        static bool IsOfEngagement(ImportedFile file) => file.Path.StartsWith("engagements/", StringComparison.Ordinal);
    }

    [Fact]
    public async Task ImportAsync_Should_MakeNothingOfOtherEngagements_When_SomeAreNamed()
    {
        var import = await _sample.ImportAsync(new FigureImportOptions { Only = ["ford"] });

        import.Files.Select(file => file.Path).ShouldBe(
            ["actors.yaml", "dataset.yaml", "documents/table-of-losses.yaml", "engagements/ford.claims.csv", "engagements/ford.yaml", "places.yaml", "references.yaml"]);
        TextOf(import, "places.yaml").ShouldBe("- slug: ford\n  name: Ford Crossing\n");
    }

    [Fact]
    public async Task ImportAsync_Should_SayWhichEngagementsThereAre_When_AnUnknownOneIsNamed()
    {
        var import = await _sample.ImportAsync(new FigureImportOptions { Only = ["hill-batle"] });

        import.Files.ShouldBeEmpty();
        _sample.LinesOf(import.Problems).ShouldBe("figures.csv:1:1: The table has no figures on an engagement \"hill-batle\". Did you mean \"hill-battle\"?");
    }

    [Fact]
    public async Task ImportAsync_Should_MakeClaimsAlone_When_AskedTo()
    {
        // Then the entries that the claims name stand elsewhere.
        _sample.Replace(SampleImport.Mapping, "  kind: CASUALTIES\n", "  kind: CASUALTIES\n  document: somewhere-else\n");

        var import = await _sample.ImportAsync(new FigureImportOptions { ClaimsOnly = true });

        _sample.LinesOf(import.Problems).ShouldBeEmpty();
        import.Files.Select(file => file.Path).ShouldBe(["engagements/ford.claims.csv", "engagements/hill-battle.claims.csv"]);
    }

    [Fact]
    public async Task ImportAsync_Should_NumberSlugs_When_TheyRepeatAndTheMappingSaysSo()
    {
        _sample.Replace(SampleImport.Figures, "hill,Red,killed,Doe,25,,25+", "hill,Red,killed,Doe,25,,25+\nhill,Red,killed,Doe,30,30,30");
        _sample.Replace(SampleImport.Mapping, "order:", "numberRepeatedSlugs: true\norder:");

        var claims = TextOf(await _sample.ImportAsync(), "engagements/hill-battle.claims.csv");

        claims.ShouldContain("\nred-killed-doe,CASUALTIES,p. 1; hill {killed},doe,red-army,1,FORCES,KILLED,25,");
        claims.ShouldContain("\nred-killed-doe-2,CASUALTIES,p. 1; hill {killed},doe,red-army,1,FORCES,KILLED,30,");
    }

    [Fact]
    public async Task ImportAsync_Should_TakeTheNumberOfASide_When_TheTableGivesIt()
    {
        _sample.Replace(SampleImport.Mapping, "side: \"{party}\"", "side: \"2\"");

        var claims = TextOf(await _sample.ImportAsync(new FigureImportOptions { ClaimsOnly = true }), "engagements/ford.claims.csv");

        claims.ShouldContain(",blue-army,2,FORCES,");
    }

    private static string TextOf(FigureImport import, string path) => import.Files.Single(file => file.Path == path).Text;
}
