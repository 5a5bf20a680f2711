using System.Text;
using Contested.Domain.Datasets;
using Contested.Testing.Databases;
using Snapshooter.Xunit;

namespace Contested.Domain.Tests.Datasets;

public sealed class DatasetProblemTests : IDisposable
{
    private readonly SampleDataset _sample = new();

    public void Dispose() => _sample.Dispose();

    [Theory]
    // The form of the files.
    [InlineData(SampleDataset.PlacesFile, "  name: The Valley", "\tname: The Valley", "8:1: There is a tab in the indentation.")]
    [InlineData(SampleDataset.PlacesFile, "[Hill 60, \"La Côte\"]", "[Hill 60", "3:12: Not valid YAML: a bracket")]
    [InlineData(SampleDataset.PlacesFile, "name: The Valley", "name: The Valley\n  name: The Dale", "9:3: Not valid YAML: Duplicate key")]
    [InlineData(SampleDataset.PlacesFile, "- slug: the-valley", "---\n- slug: the-valley", "8:1: A file holds one document")]
    [InlineData(SampleDataset.PlacesFile, "name: The Valley", "name: The Valley \uFFFD", "8:20: The file is not in UTF-8")]
    [InlineData(SampleDataset.WarFile, "slug: great-war\nname: The Great War\nkind: WAR", "# nothing", "1:1: The file is empty.")]
    [InlineData(SampleDataset.WarFile, "slug: great-war\nname: The Great War\nkind: WAR", "- WAR", "1:1: The engagement must be keys with values, not a list.")]
    [InlineData(SampleDataset.ReferencesFile, "- slug: hill-battle-ref-3\n  title: Undated", "- Undated", "17:3: The reference must be keys with values, not a single value.")]
    // Keys.
    [InlineData(SampleDataset.WarFile, "kind: WAR", "kind: WAR\nstarts: 1914-07-28", "4:1: Unknown key \"starts\" in an engagement. Did you mean \"start\"? Known keys are \"slug\", \"name\", ")]
    [InlineData(SampleDataset.ClaimsFile, "verbatim: \"25+\"", "verbatim: \"25+\", unit: men", "unit\" in a quantity. Known keys are \"low\", \"high\", \"best\", \"approximate\", \"verbatim\".")]
    [InlineData(SampleDataset.WarFile, "name: The Great War\n", "", "1:1: The key \"name\" is missing: an engagement must have it.")]
    [InlineData(SampleDataset.WarFile, "name: The Great War", "name:", "2:6: \"name\" has no value.")]
    [InlineData(SampleDataset.WarFile, "name: The Great War", "name: \" \"", "2:7: \"name\" is blank.")]
    // Types of values.
    [InlineData(SampleDataset.WarFile, "name: The Great War", "name: [War]", "2:7: \"name\" must be a single value, not a list.")]
    [InlineData(SampleDataset.BattleFile, "[great-war]", "great-war", "11:9: \"partOf\" must be a list, not a single value.")]
    [InlineData(SampleDataset.BattleFile, "start: 1915-04-17", "start: 17 April 1915", "8:8: \"start\" is \"17 April 1915\", which is not a year, a month or a day of the calendar, such as 1883, 1883-07 or 1883-07-03.")]
    [InlineData(SampleDataset.ClaimsFile, "occurred: 1915-04-18", "occurred: 1915-13", "16:13: \"occurred\" is \"1915-13\", which is not a year, a month or a day of the calendar")]
    [InlineData(SampleDataset.ReferencesFile, "retractedOn: 2011-05-06", "retractedOn: 2011-05", "\"retractedOn\" is \"2011-05\", which is not a date in the form YYYY-MM-DD")]
    [InlineData(SampleDataset.ReferencesFile, "url: https://example.org/hill-taken", "url: example.org", "5:8: \"url\" is \"example.org\", which is not an address of the web, such as https://")]
    [InlineData(SampleDataset.ReferencesFile, "language: en", "language: English!", "\"language\" is \"English!\", which is not a tag of a language, such as en")]
    [InlineData(SampleDataset.BattleFile, "start: 1915-04-17", "start: 1915-02-29", "8:8: \"start\" is \"1915-02-29\", which is not a year")]
    [InlineData(SampleDataset.ClaimsFile, "low: 25", "low: 25.5", "\"low\" is \"25.5\", which is not a whole number")]
    [InlineData(SampleDataset.ClaimsFile, "partial: true", "partial: yes", "\"partial\" is \"yes\", which is not true or false.")]
    [InlineData(SampleDataset.PlacesFile, "50.8243", "50°49'", "4:13: \"latitude\" is \"50°49'\", which is not a decimal number")]
    [InlineData(SampleDataset.BattleFile, "kind: BATTLE", "kind: BATTEL", "4:7: \"BATTEL\" is not a value of \"kind\". Did you mean \"BATTLE\"? Allowed are \"WAR\", \"INTERVENTION\", ")]
    [InlineData(SampleDataset.ClaimsFile, "KILLED_OR_CAPTURED", "KilledOrCaptured", "\"KilledOrCaptured\" is not a value of \"measure\". Did you mean \"KILLED_OR_CAPTURED\"?")]
    [InlineData(SampleDataset.ClaimsFile, "KILLED_OR_CAPTURED", "KILLED_OR_LOST", "11:12: \"KILLED_OR_LOST\" is not a value of \"measure\". Allowed are \"KILLED\", \"WOUNDED\", ")]
    [InlineData(SampleDataset.BattleFile, "scheme: UCDP_GED", "scheme: UCDP", "\"UCDP\" is not a value of \"scheme\". Allowed are \"WIKIDATA\", \"DOI\", ")]
    [InlineData(SampleDataset.ClaimsFile, "kind: DISPUTES", "kind: DISPUTED_BY", "\"DISPUTED_BY\" is not a value of \"kind\". Allowed are \"PART_OF\", \"OVERLAPS\", ")]
    [InlineData(SampleDataset.PlacesFile, "slug: the-valley", "slug: The_Valley", "7:9: \"The_Valley\" is not a slug.")]
    // Names of other entries.
    [InlineData(SampleDataset.PlacesFile, "slug: the-valley", "slug: the-hill", "7:9: The place \"the-hill\" is there already, in line 1 of places.yaml.")]
    [InlineData(SampleDataset.ClaimsFile, "slug: judgement", "slug: red-losses", "29:9: The claim \"hill-battle-red-losses\" is there already, in line 1")]
    [InlineData(SampleDataset.BattleFile, "place: the-hill", "place: the-hil", "10:8: There is no place \"the-hil\". Did you mean \"the-hill\"?")]
    [InlineData(SampleDataset.BattleFile, "[great-war]", "[grate-war]", "11:10: There is no engagement \"grate-war\". Did you mean \"great-war\"?")]
    [InlineData(SampleDataset.BattleFile, "[great-war]", "[great-war, great-war]", "11:21: The engagement \"great-war\" is listed twice.")]
    [InlineData(SampleDataset.BattleFile, "[great-war]", "[hill-battle]", "11:10: \"hill-battle\" cannot be part of \"hill-battle\", which is itself.")]
    [InlineData(SampleDataset.WarFile, "kind: WAR", "kind: WAR\npartOf: [hill-battle]", "4:10: \"great-war\" cannot be part of \"hill-battle\", which is part of it.")]
    [InlineData(SampleDataset.BattleFile, "actor: blue-army", "actor: jane", "21:16: There is no actor \"jane\".")]
    [InlineData(SampleDataset.BattleFile, "actor: first-brigade", "actor: red-army", "The actor \"red-army\" is listed twice.")]
    [InlineData(SampleDataset.ClaimsFile, "claimant: jane-doe", "claimant: jan-doe", "There is no actor \"jan-doe\". Did you mean \"jane-doe\"?")]
    [InlineData(SampleDataset.ClaimsFile, "subject: red-army", "subject: pink", "There is no actor \"pink\".")]
    [InlineData(SampleDataset.ClaimsFile, "place: the-valley", "place: sea", "There is no place \"sea\".")]
    [InlineData(SampleDataset.ActorsFile, "belligerent: red-army", "belligerent: jane-doe", "\"jane-doe\" is a PERSON, not a BELLIGERENT.")]
    [InlineData(SampleDataset.ActorsFile, "type: ORGANIZATION", "type: ORGANIZATION\n  belligerent: red-army", "Only a UNIT has a belligerent, but \"the-observatory\" is an ORGANIZATION.")]
    [InlineData(SampleDataset.ActorsFile, "affiliation: first-brigade", "affiliation: first-brigad", "19:16: There is no actor \"first-brigad\". Did you mean \"first-brigade\"?")]
    [InlineData(SampleDataset.ActorsFile, "affiliation: first-brigade", "affiliation: jane-doe", "19:16: \"jane-doe\" is a PERSON, but an affiliation is a BELLIGERENT, a UNIT or an ORGANIZATION.")]
    [InlineData(SampleDataset.ActorsFile, "type: ORGANIZATION", "type: ORGANIZATION\n  affiliation: red-army", "Only a PERSON has an affiliation, but \"the-observatory\" is an ORGANIZATION.")]
    [InlineData(SampleDataset.BattleFile, "slug: hill-battle", "slug: battle-hill", "1:7: The slug \"battle-hill\" differs from the name of the file, \"hill-battle\".")]
    // What the values mean.
    [InlineData(SampleDataset.BattleFile, "end: 1915-04-22", "end: 1915-03", "9:6: The end 1915-03 is before the start 1915-04-17.")]
    [InlineData(SampleDataset.PlacesFile, "\"2801150\"", "Q1", "6:44: \"Q1\" is not an identifier of GEONAMES. Write one such as \"174448\".")]
    [InlineData(SampleDataset.ActorsFile, "value: Q12", "value: Q11", "The identifier \"Q11\" is listed twice. Remove one.")]
    [InlineData(SampleDataset.PlacesFile, "  longitude: -2.9296\n", "", "There is a latitude, but no longitude. Give both or neither.")]
    [InlineData(SampleDataset.PlacesFile, "50.8243", "90.5", "The latitude 90.5 is not between -90 and 90 degrees.")]
    [InlineData(SampleDataset.PlacesFile, "-2.9296", "-181", "The longitude -181 is not between -180 and 180 degrees.")]
    [InlineData(SampleDataset.ArticleFile, "3: hill-battle-ref-3", "0: hill-battle-ref-3", "16:3: The number of a reference is 0, but must be at least 1.")]
    [InlineData(SampleDataset.ArticleFile, "3: hill-battle-ref-3", "2: hill-battle-ref-3", "16:3: Not valid YAML: Duplicate key 2. Keep one of the two, or give one another name; in a list of references, a number of its own.")]
    [InlineData(SampleDataset.ArticleFile, "3: hill-battle-ref-3", "02: hill-battle-ref-3", "16:3: The document lists a reference with the number 2 already, in line 15. Give every reference a number of its own.")]
    [InlineData(SampleDataset.ArticleFile, "3: hill-battle-ref-3", "third: hill-battle-ref-3", "\"listings\" is \"third\", which is not a whole number")]
    [InlineData(SampleDataset.ArticleFile, "3: hill-battle-ref-3", "3: hill-battle-ref-4", "16:6: There is no reference \"hill-battle-ref-4\". Did you mean \"hill-battle-ref-1\"?")]
    [InlineData(SampleDataset.ClaimsFile, "[\"3\"]", "[\"4\"]", "The document lists no reference with the number \"4\". Its numbers are 1, 2, 3.")]
    [InlineData(SampleDataset.ClaimsFile, "[\"3\"]", "[hill-books]", "There is no reference \"hill-books\". Did you mean \"hill-book\"?")]
    [InlineData(SampleDataset.ClaimsFile, "[\"1\", \"2\"]", "[\"1\", hill-battle-ref-1]", "The citations \"1\" and \"hill-battle-ref-1\" are of one reference, \"hill-battle-ref-1\". Remove one.")]
    [InlineData(SampleDataset.ClaimsFile, "[\"1\", \"2\"]", "[\"1\", \"1\"]", "The citation \"1\" is listed twice.")]
    [InlineData(SampleDataset.ClaimsFile, "side: 2", "side: 3", "The engagement has no side 3: its sides are 1 to 2.")]
    [InlineData(SampleDataset.ClaimsFile, "low: 25", "low: 25, high: 24", "The low end 25 is above the high end 24.")]
    [InlineData(SampleDataset.ClaimsFile, "low: 25", "low: -25", "The low end -25 is below 0.")]
    [InlineData(SampleDataset.ClaimsFile, "  measure: KILLED\n", "", "There is a quantity, but no measure. Give both or neither.")]
    [InlineData(SampleDataset.ClaimsFile, "  quantity: { verbatim: Unknown }\n", "", "There is a measure, but no quantity. Give both or neither.")]
    [InlineData(SampleDataset.ClaimsFile, "subject: the-observatory", "subject: the-observatory\n  partial: true", "Only a claim with a quantity can be partial.")]
    [InlineData(SampleDataset.ClaimsFile, "low: 25", "low: 25, best: 24", "The best number 24 is not between the ends of the figure.")]
    [InlineData(SampleDataset.ClaimsFile, "{ verbatim: Unknown }", "{ approximate: true, verbatim: Unknown }", "An unknown figure cannot be approximate.")]
    [InlineData(SampleDataset.ClaimsFile, "  population: FORCES\n  measure: KILLED\n", "  measure: KILLED\n", "24:12: The claim counts losses, but not among whom. Give \"population\": \"FORCES\", \"CIVILIANS\", \"UNKNOWN\", \"ALL\".")]
    [InlineData(SampleDataset.ClaimsFile, "measure: KILLED\n", "measure: STRENGTH\n", "Only losses are counted among a population.")]
    // In whose voice.
    [InlineData(SampleDataset.ClaimsFile, "claimant: jane-doe", "claimant: jane-doe\n  voice: UNNAMED", "The claim has the claimant \"jane-doe\", so its voice is NAMED.")]
    [InlineData(SampleDataset.ClaimsFile, "claimant: jane-doe", "voice: NAMED", "A claim whose voice is NAMED has a claimant.")]
    [InlineData(SampleDataset.ClaimsFile, "claimant: jane-doe", "speaker: jane-doe", "The speaker speaks for nobody. Give the claimant, too.")]
    [InlineData(SampleDataset.ClaimsFile, "claimant: jane-doe", "speakerRole: seer", "Where somebody speaks, the voice is not the document's own.")]
    [InlineData(SampleDataset.ClaimsFile, "speaker: jane-doe", "speaker: red-army", "\"red-army\" is of the type BELLIGERENT, but a speaker is a PERSON.")]
    // Documents, relations and participations.
    [InlineData(SampleDataset.BattleFile, "document: hill-article", "document: hill-articel", "There is no document \"hill-articel\". Did you mean \"hill-article\"?")]
    [InlineData(SampleDataset.ClaimsFile, "slug: judgement", "slug: judgement\n  document: hill", "There is no document \"hill\".")]
    [InlineData(SampleDataset.ArticleFile, "licence: CC BY-SA 4.0\n", "", "1:1: The key \"licence\" is missing: a document must have it.")]
    [InlineData(SampleDataset.ClaimsFile, "claim: red-losses", "claim: judgement", "36:32: The claim \"judgement\" has the relation DISPUTES to itself. Name another claim.")]
    [InlineData(SampleDataset.ClaimsFile, "claim: red-losses", "claim: red-loses", "There is no claim \"red-loses\". Did you mean \"red-losses\"?")]
    [InlineData(SampleDataset.ClaimsFile, "claim: red-losses", "claim: red-losses, overlaps: true", "Only a PART_OF relation says whether the part overlaps the other parts.")]
    [InlineData(SampleDataset.ClaimsFile, "kind: DISPUTES", "kind: OVERLAPS", "Only parts of one whole overlap, but this claim and \"red-losses\" have none in common.")]
    [InlineData(SampleDataset.TableClaimsFile, "1915-04,hill-book,,,", "1915-04,hill-book,PART_OF dead-on-the-slope,,", "The relation PART_OF leads from \"dead-on-the-slope\" back to this claim.")]
    [InlineData(SampleDataset.BattleFile, "claims: [blue-losses]", "claims: []", "No claim says that \"blue-army\" takes part. List at least one under \"claims\".")]
    [InlineData(SampleDataset.BattleFile, "claims: [blue-losses]", "claims: [blue-loses]", "There is no claim \"blue-loses\". Did you mean \"blue-losses\"?")]
    // Tables.
    [InlineData(SampleDataset.TableClaimsFile, ",low,", ",lwo,", "1:66: There is no column \"lwo\". The columns are \"slug\", \"kind\", ")]
    [InlineData(SampleDataset.TableClaimsFile, ",low,high,", ",low,low,", "1:70: The column \"low\" is there twice. Remove one.")]
    [InlineData(SampleDataset.TableClaimsFile, "ALL,KILLED,30,30", "ALL,KILED,30,30", "3:60: \"KILED\" is not a value of \"measure\". Did you mean \"KILLED\"?")]
    [InlineData(SampleDataset.TableClaimsFile, "EXPLAINS red-losses", "EXPLAINS", "\"EXPLAINS\" is not a relation. Write its kind and the slug of the other claim, such as \"PART_OF total-losses\".")]
    [InlineData(SampleDataset.TableClaimsFile, "\"Some say that about a hundred fell, all told.\"", "About a hundred fell, all told.", "2:1: The row has 22 cells, but there are 21 columns.")]
    [InlineData(SampleDataset.TableClaimsFile, ", all told.\"", ", all told.", "2:1: Not a row of comma-separated values: a quotation mark that opens in this row is not closed.")]
    [InlineData(SampleDataset.TableClaimsFile, "about 100,", "about \"100\",", "2:1: Not a row of comma-separated values: there is a quotation mark inside a cell.")]
    [InlineData(SampleDataset.ClaimsFile, "  locators: [infobox/casualties/2]\n", "", "The claim has no locator.")]
    [InlineData(SampleDataset.ClaimsFile, "[infobox/casualties/2]", "[infobox/casualties/3]", "The outline has no statement \"infobox/casualties/3\": under \"infobox/casualties\" it has 1 to 2.")]
    [InlineData(SampleDataset.ClaimsFile, "[infobox/casualties/2]", "[infobox/casualty/2]", "The outline of the document has no \"infobox/casualty\". Did you mean \"infobox/casualties\"?")]
    [InlineData(SampleDataset.ClaimsFile, "[infobox/casualties/2]", "[infobox]", "\"infobox\" is not a locator of a document that has an outline.")]
    [InlineData(SampleDataset.ClaimsFile, "[infobox/casualties/1, lead/1/1]", "[lead/1/1, lead/1/1]", "The locator \"lead/1/1\" is listed twice.")]
    [InlineData(SampleDataset.ArticleFile, "lead/1: 1", "Lead 1: 1", "\"Lead 1\" is not a locator prefix.")]
    [InlineData(SampleDataset.ArticleFile, "lead/1: 1", "lead/1: 0", "The number of statements under \"lead/1\" is 0, but must be at least 1.")]
    [InlineData(SampleDataset.ArticleFile, "lead/1: 1", "lead/1: 2", "19:3: No claim restates the statement \"lead/1/2\". Write one with this locator, or correct the number of statements.")]
    public async Task LoadAsync_Should_SayWhatIsWrongAndWhere_When_AFileIsBad(string file, string oldText, string newText, string expected)
    {
        _sample.Replace(file, oldText, newText);

        var problems = await ProblemsAsync();

        problems.ShouldContain(problem => problem.File == file && problem.ToString().Contains(expected), string.Join('\n', problems));
    }

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
    public async Task LoadAsync_Should_AskForADocument_When_NeitherTheClaimNorItsEngagementNamesOne()
    {
        _sample.Replace(SampleDataset.BattleFile, "document: hill-article\n", "");

        (await ProblemsAsync()).ShouldContain(problem => problem.ToString()
            == "engagements/hill-battle.claims.yaml:1:9: The claim names no document, and its engagement has none for such claims. "
            + "Give \"document\" here or in engagements/hill-battle.yaml.");
    }

    [Fact]
    public async Task LoadAsync_Should_KeepTheSlugsOfActorsAndDocumentsApart_When_OneIsBoth()
    {
        _sample.Write("documents/jane-doe.yaml", SampleDataset.Files[SampleDataset.TableFile]);

        (await ProblemsAsync()).ShouldHaveSingleItem().ToString().ShouldBe(
            "documents/jane-doe.yaml:1:1: There is an actor \"jane-doe\" already, in line 16 of actors.yaml. "
            + "Actors and documents share one space of slugs: give the file another name.");
    }

    [Fact]
    public async Task LoadAsync_Should_RefuseTheName_When_AFileIsNotNamedAfterASlug()
    {
        _sample.Write("documents/The Hill.yaml", SampleDataset.Files[SampleDataset.TableFile]);

        (await ProblemsAsync()).ShouldHaveSingleItem().Message.ShouldStartWith("The name of the file, \"The Hill\", is not a slug.");
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task LoadAsync_Should_RefuseTheFile_When_ItIsInAnotherEncoding(string encoding)
    {
        File.WriteAllText(Path.Combine(_sample.Folder, SampleDataset.WarFile), SampleDataset.Files[SampleDataset.WarFile], Encoding.GetEncoding(encoding));

        (await ProblemsAsync()).ShouldHaveSingleItem().ToString().ShouldStartWith($"{SampleDataset.WarFile}:1:1: The file is not in UTF-8");
    }

    [Fact]
    public async Task ValidateAsync_Should_TakeTheFile_When_ItBeginsWithTheMarkOfUtf8()
    {
        File.WriteAllText(Path.Combine(_sample.Folder, SampleDataset.WarFile), SampleDataset.Files[SampleDataset.WarFile], Encoding.UTF8);

        (await DatasetValidator.ValidateAsync(_sample.Folder)).ShouldNotContain(problem => problem.Severity == ProblemSeverity.Error);
    }

    [Fact]
    public async Task LoadAsync_Should_RefuseTheEntry_When_AnAnchorHoldsItself()
    {
        _sample.Replace(SampleDataset.WarFile, "name: The Great War", "name: The Great War\naliases: &a [*a]");

        (await ProblemsAsync()).ShouldHaveSingleItem().Message.ShouldBe("What the anchor stands for holds itself. Write the entry out.");
    }

    [Fact]
    public async Task LoadAsync_Should_ReportEverything_When_ManyFilesAreBad()
    {
        _sample.Write(SampleDataset.DatasetFile, "licence: [CC0]\nreleasedOn: today\nowner: me");
        _sample.Replace(SampleDataset.PlacesFile, "slug: the-valley", "slug: the-hill");
        _sample.Replace(SampleDataset.ActorsFile, "type: PERSON", "type: HUMAN");
        _sample.Replace(SampleDataset.BattleFile, "kind: BATTLE", "sort: BATTLE");
        _sample.Replace(SampleDataset.ReferencesFile, "title: Undated", "titel: Undated");
        _sample.Replace(SampleDataset.ArticleFile, "kind: ENCYCLOPEDIA_ARTICLE", "kind: ENCYCLOPEDIA");
        _sample.Replace(SampleDataset.ClaimsFile, "[\"3\"]", "[\"9\", \"9\"]");
        _sample.Replace(SampleDataset.TableClaimsFile, "1915-04,", "1915-00,");

        string.Join('\n', await ProblemsAsync()).MatchSnapshot();
    }

    private async Task<IReadOnlyList<DatasetProblem>> ProblemsAsync()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using var context = database.CreateContext();
        return (await Should.ThrowAsync<DatasetFormatException>(() => DatasetLoader.LoadAsync(context, _sample.Folder))).Problems;
    }
}
