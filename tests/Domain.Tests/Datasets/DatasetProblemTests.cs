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
    [InlineData(SampleDataset.PlacesFile, "  name: The Valley", "\tname: The Valley", "7:1: There is a tab in the indentation.")]
    [InlineData(SampleDataset.PlacesFile, "[Hill 60, \"La Côte\"]", "[Hill 60", "3:12: Not valid YAML: a bracket")]
    [InlineData(SampleDataset.PlacesFile, "name: The Valley", "name: The Valley\n  name: The Dale", "8:3: Not valid YAML: Duplicate key")]
    [InlineData(SampleDataset.PlacesFile, "- slug: the-valley", "---\n- slug: the-valley", "7:1: A file holds one document")]
    [InlineData(SampleDataset.PlacesFile, "name: The Valley", "name: The Valley \uFFFD", "7:20: The file is not in UTF-8")]
    [InlineData(SampleDataset.WarFile, "slug: great-war\nname: The Great War\nkind: WAR", "# nothing", "1:1: The file is empty.")]
    [InlineData(SampleDataset.WarFile, "slug: great-war\nname: The Great War\nkind: WAR", "- WAR", "1:1: The engagement must be keys with values, not a list.")]
    [InlineData(SampleDataset.ReferencesFile, "- number: 3\n  title: Undated", "- Undated", "12:3: The reference must be keys with values, not a single value.")]
    // Keys.
    [InlineData(SampleDataset.WarFile, "kind: WAR", "kind: WAR\nstartdate: 1914-07-28", "4:1: Unknown key \"startdate\" in an engagement. Did you mean \"startDate\"? Known keys are \"slug\", \"name\", ")]
    [InlineData(SampleDataset.ClaimsFile, "verbatim: \"25+\"", "verbatim: \"25+\", unit: men", "unit\" in a quantity. Known keys are \"low\", \"high\", \"verbatim\".")]
    [InlineData(SampleDataset.WarFile, "name: The Great War\n", "", "1:1: The key \"name\" is missing: an engagement must have it.")]
    [InlineData(SampleDataset.WarFile, "name: The Great War", "name:", "2:6: \"name\" has no value.")]
    [InlineData(SampleDataset.WarFile, "name: The Great War", "name: \" \"", "2:7: \"name\" is blank.")]
    // Types of values.
    [InlineData(SampleDataset.WarFile, "name: The Great War", "name: [War]", "2:7: \"name\" must be a single value, not a list.")]
    [InlineData(SampleDataset.BattleFile, "[great-war]", "great-war", "11:9: \"partOf\" must be a list, not a single value.")]
    [InlineData(SampleDataset.BattleFile, "startDate: 1915-04-17", "startDate: 17 April 1915", "8:12: \"startDate\" is \"17 April 1915\", which is not a date in the form YYYY-MM-DD")]
    [InlineData(SampleDataset.BattleFile, "startDate: 1915-04-17", "startDate: 1915-02-29", "8:12: \"startDate\" is \"1915-02-29\", which is not a date")]
    [InlineData(SampleDataset.ClaimsFile, "low: 25", "low: 25.5", "\"low\" is \"25.5\", which is not a whole number")]
    [InlineData(SampleDataset.ClaimsFile, "partial: true", "partial: yes", "\"partial\" is \"yes\", which is not true or false.")]
    [InlineData(SampleDataset.PlacesFile, "50.8243", "50°49'", "4:13: \"latitude\" is \"50°49'\", which is not a decimal number")]
    [InlineData(SampleDataset.BattleFile, "kind: BATTLE", "kind: BATTEL", "4:7: \"BATTEL\" is not a value of \"kind\". Did you mean \"BATTLE\"? Allowed are \"WAR\", \"INTERVENTION\", ")]
    [InlineData(SampleDataset.ClaimsFile, "KILLED_OR_CAPTURED", "KilledOrCaptured", "\"KilledOrCaptured\" is not a value of \"measure\". Did you mean \"KILLED_OR_CAPTURED\"?")]
    [InlineData(SampleDataset.PlacesFile, "slug: the-valley", "slug: The_Valley", "6:9: \"The_Valley\" is not a slug.")]
    // Names of other entries.
    [InlineData(SampleDataset.PlacesFile, "slug: the-valley", "slug: the-hill", "6:9: The place \"the-hill\" is there already, in line 1 of places.yaml.")]
    [InlineData(SampleDataset.ClaimsFile, "slug: judgement", "slug: red-losses", "23:9: The claim \"hill-battle-red-losses\" is there already, in line 1")]
    [InlineData(SampleDataset.BattleFile, "place: the-hill", "place: the-hil", "10:8: There is no place \"the-hil\". Did you mean \"the-hill\"?")]
    [InlineData(SampleDataset.BattleFile, "[great-war]", "[grate-war]", "11:10: There is no engagement \"grate-war\". Did you mean \"great-war\"?")]
    [InlineData(SampleDataset.BattleFile, "[great-war]", "[great-war, great-war]", "11:21: The engagement \"great-war\" is listed twice.")]
    [InlineData(SampleDataset.BattleFile, "[great-war]", "[hill-battle]", "11:10: \"hill-battle\" cannot be part of \"hill-battle\", which is itself.")]
    [InlineData(SampleDataset.WarFile, "kind: WAR", "kind: WAR\npartOf: [hill-battle]", "4:10: \"great-war\" cannot be part of \"hill-battle\", which is part of it.")]
    [InlineData(SampleDataset.BattleFile, "actor: blue-army", "actor: jane", "25:16: There is no actor \"jane\".")]
    [InlineData(SampleDataset.BattleFile, "actor: first-brigade", "actor: red-army", "The actor \"red-army\" is listed twice.")]
    [InlineData(SampleDataset.ClaimsFile, "claimant: jane-doe", "claimant: jan-doe", "There is no actor \"jan-doe\". Did you mean \"jane-doe\"?")]
    [InlineData(SampleDataset.ClaimsFile, "subject: red-army", "subject: pink", "There is no actor \"pink\".")]
    [InlineData(SampleDataset.ClaimsFile, "place: the-valley", "place: sea", "There is no place \"sea\".")]
    [InlineData(SampleDataset.ActorsFile, "belligerent: red-army", "belligerent: jane-doe", "\"jane-doe\" is a PERSON, not a BELLIGERENT.")]
    [InlineData(SampleDataset.ActorsFile, "type: ORGANIZATION", "type: ORGANIZATION\n  belligerent: red-army", "Only a UNIT has a belligerent, but \"the-observatory\" is an ORGANIZATION.")]
    [InlineData(SampleDataset.BattleFile, "slug: hill-battle", "slug: battle-hill", "1:7: The slug \"battle-hill\" differs from the name of the file, \"hill-battle\".")]
    // What the values mean.
    [InlineData(SampleDataset.BattleFile, "endDate: 1915-04-22", "endDate: 1915-04-16", "The end date 1915-04-16 is before the start date 1915-04-17.")]
    [InlineData(SampleDataset.PlacesFile, "  longitude: -2.9296\n", "", "There is a latitude, but no longitude. Give both or neither.")]
    [InlineData(SampleDataset.PlacesFile, "50.8243", "90.5", "The latitude 90.5 is not between -90 and 90 degrees.")]
    [InlineData(SampleDataset.PlacesFile, "-2.9296", "-181", "The longitude -181 is not between -180 and 180 degrees.")]
    [InlineData(SampleDataset.ReferencesFile, "number: 3", "number: 0", "The number of a reference is 0, but must be at least 1.")]
    [InlineData(SampleDataset.ReferencesFile, "number: 3", "number: 2", "There is a reference with the number 2 already.")]
    [InlineData(SampleDataset.ClaimsFile, "[\"3\"]", "[\"4\"]", "There is no reference with the number \"4\". Their numbers are 1, 2, 3.")]
    [InlineData(SampleDataset.ClaimsFile, "[\"1\", \"2\"]", "[\"1\", \"1\"]", "The citation \"1\" is listed twice.")]
    [InlineData(SampleDataset.ClaimsFile, "side: 2", "side: 3", "The engagement has no side 3: its sides are 1 to 2.")]
    [InlineData(SampleDataset.ClaimsFile, "low: 25", "low: 25, high: 24", "The low end 25 is above the high end 24.")]
    [InlineData(SampleDataset.ClaimsFile, "low: 25", "low: -25", "The low end -25 is below 0.")]
    [InlineData(SampleDataset.ClaimsFile, "  measure: KILLED\n", "", "There is a quantity, but no measure. Give both or neither.")]
    [InlineData(SampleDataset.ClaimsFile, "  quantity: { verbatim: Unknown }\n", "", "There is a measure, but no quantity. Give both or neither.")]
    [InlineData(SampleDataset.ClaimsFile, "subject: the-observatory", "subject: the-observatory\n  partial: true", "Only a claim with a quantity can be partial.")]
    [InlineData(SampleDataset.ClaimsFile, "  locators: [infobox/casualties/2]\n", "", "The claim has no locator.")]
    [InlineData(SampleDataset.ClaimsFile, "[infobox/casualties/2]", "[infobox/casualties/3]", "The outline has no statement \"infobox/casualties/3\": under \"infobox/casualties\" it has 1 to 2.")]
    [InlineData(SampleDataset.ClaimsFile, "[infobox/casualties/2]", "[infobox/casualty/2]", "The outline of the document has no \"infobox/casualty\". Did you mean \"infobox/casualties\"?")]
    [InlineData(SampleDataset.ClaimsFile, "[infobox/casualties/2]", "[infobox]", "\"infobox\" is not a locator.")]
    [InlineData(SampleDataset.ClaimsFile, "[infobox/casualties/1, lead/1/1]", "[lead/1/1, lead/1/1]", "The locator \"lead/1/1\" is listed twice.")]
    [InlineData(SampleDataset.BattleFile, "lead/1: 1", "Lead 1: 1", "\"Lead 1\" is not a locator prefix.")]
    [InlineData(SampleDataset.BattleFile, "lead/1: 1", "lead/1: 0", "The number of statements under \"lead/1\" is 0, but must be at least 1.")]
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
    [InlineData("place.yaml")]
    [InlineData("places.yml")]
    [InlineData("engagements/hill-battle.refs.yaml")]
    [InlineData("engagements/old/hill-battle.yaml")]
    public async Task LoadAsync_Should_NameTheExpectedFiles_When_AFileIsUnknown(string file)
    {
        _sample.Write(file, "");

        var problem = (await ProblemsAsync()).ShouldHaveSingleItem();

        problem.File.ShouldBe(file);
        problem.Message.ShouldStartWith("The dataset has no such file. Its files are dataset.yaml, ");
    }

    [Theory]
    [InlineData(SampleDataset.PlacesFile)]
    [InlineData(SampleDataset.ActorsFile)]
    [InlineData(SampleDataset.WarFile)]
    [InlineData(SampleDataset.ReferencesFile)]
    public async Task LoadAsync_Should_NotCallSlugsUnknown_When_TheirFileCannotBeRead(string file)
    {
        _sample.Write(file, "\t- broken");

        (await ProblemsAsync()).ShouldHaveSingleItem().Message.ShouldStartWith("There is a tab");
    }

    [Fact]
    public async Task LoadAsync_Should_ReportEverything_When_ManyFilesAreBad()
    {
        _sample.Write(SampleDataset.DatasetFile, "licence: [CC0]\nreleasedOn: today\nowner: me");
        _sample.Replace(SampleDataset.PlacesFile, "slug: the-valley", "slug: the-hill");
        _sample.Replace(SampleDataset.ActorsFile, "type: PERSON", "type: HUMAN");
        _sample.Replace(SampleDataset.BattleFile, "kind: BATTLE", "sort: BATTLE");
        _sample.Replace(SampleDataset.ReferencesFile, "title: Undated", "titel: Undated");
        _sample.Replace(SampleDataset.ClaimsFile, "[\"3\"]", "[\"9\", \"9\"]");

        string.Join('\n', await ProblemsAsync()).MatchSnapshot();
    }

    private async Task<IReadOnlyList<DatasetProblem>> ProblemsAsync()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using var context = database.CreateContext();
        return (await Should.ThrowAsync<DatasetFormatException>(() => DatasetLoader.LoadAsync(context, _sample.Folder))).Problems;
    }
}
