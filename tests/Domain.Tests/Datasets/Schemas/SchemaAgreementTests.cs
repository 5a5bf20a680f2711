using Contested.Domain.Datasets;

namespace Contested.Domain.Tests.Datasets.Schemas;

/// <summary>Schema and reader take the same files, as far as no other key, entry or file is concerned.</summary>
public sealed class SchemaAgreementTests : IDisposable
{
    private readonly SampleDataset _sample = new();

    public static TheoryData<string, string, string> Right => new()
    {
        { SampleDataset.DatasetFile, "2024-02-29", "\"2000-02-29\"" },
        { SampleDataset.PlacesFile, "name: The Valley", "name: 1984" },
        { SampleDataset.PlacesFile, "name: The Valley", "name: 1.50" },
        { SampleDataset.PlacesFile, "name: The Valley", "name: true" },
        { SampleDataset.PlacesFile, "name: The Valley", "name: yes" },
        { SampleDataset.PlacesFile, "name: The Valley", "name: \"null\"" },
        { SampleDataset.PlacesFile, "name: The Valley", $"name: {new string('a', 500)}" },
        { SampleDataset.PlacesFile, "slug: the-valley", "slug: 1916" },
        { SampleDataset.PlacesFile, "slug: the-valley", "slug: \"1916\"" },
        { SampleDataset.PlacesFile, "slug: the-valley", $"slug: {new string('a', 100)}" },
        { SampleDataset.PlacesFile, "[Hill 60, \"La Côte\"]", "[60, Hill]" },
        { SampleDataset.PlacesFile, "[Hill 60, \"La Côte\"]", "[]" },
        { SampleDataset.PlacesFile, "latitude: 50.8243", "latitude: 90" },
        { SampleDataset.PlacesFile, "latitude: 50.8243", "latitude: \"-50.5\"" },
        { SampleDataset.PlacesFile, "value: \"2801150\"", "value: 2801150" },
        { SampleDataset.ActorsFile, "description: The brigade that held the hill.", $"description: {new string('a', 501)}" },
        { SampleDataset.ActorsFile, "url: \"https://example.org/red\"", "url: HTTP://EXAMPLE.ORG" },
        { SampleDataset.ReferencesFile, "language: en", "language: no" },
        { SampleDataset.ReferencesFile, "language: en", "language: pt-BR" },
        { SampleDataset.ReferencesFile, "published: 1916", "published: \"1916\"" },
        { SampleDataset.ReferencesFile, "published: 1916", "published: \"0999\"" },
        { SampleDataset.ReferencesFile, "published: 1916", "published: 1916-12" },
        { SampleDataset.ReferencesFile, "published: 1916", "published: 1916-02-29" },
        { SampleDataset.ReferencesFile, "published: 1916", "published: 2000-02-29" },
        { SampleDataset.ReferencesFile, "published: 1916", "published: 1916-11-30" },
        { SampleDataset.ReferencesFile, "archivedOn: 1914-12-31", "archivedOn: 1914-01-31" },
        { SampleDataset.ArticleFile, "3: hill-battle-ref-3", "\"3\": hill-battle-ref-3" },
        { SampleDataset.ArticleFile, "lead/1: 1", "lead/1: \"1\"" },
        { SampleDataset.BattleFile, "start: 1915-04-17", "start: 1915" },
        { SampleDataset.WarFile, "kind: WAR", "kind: \"WAR\"\nsides: []" },
        { SampleDataset.ClaimsFile, "low: 25,", "low: \"25\"," },
        { SampleDataset.ClaimsFile, "low: 25,", "low: 0, high: 2147483647," },
        { SampleDataset.ClaimsFile, "verbatim: \"25+\"", "verbatim: 25, approximate: false" },
        { SampleDataset.ClaimsFile, "partial: true", "partial: \"false\"" },
        { SampleDataset.ClaimsFile, "side: 2", "side: \"2\"" },
        { SampleDataset.ClaimsFile, "[\"1\", \"2\"]", "[1, 2]" },
        { SampleDataset.ClaimsFile, "[\"1\", \"2\"]", "[]" },
        { SampleDataset.ClaimsFile, "subject: the-observatory", "withdrawn: { on: 1920-01-02, because: A mistake. }" },
        { SampleDataset.ClaimsFile, "claimant: jane-doe", "voice: UNNAMED" },
    };

    public static TheoryData<string, string, string> Wrong => new()
    {
        // Keys.
        { SampleDataset.DatasetFile, "releasedOn: 2024-02-29", "released: 2024-02-29" },
        { SampleDataset.DatasetFile, "2024-02-29", "2024-02-29\nlicence: CC0" },
        { SampleDataset.PlacesFile, "  name: The Valley", "" },
        { SampleDataset.PlacesFile, "name: The Valley", "name: The Valley\n  country: Belgium" },
        { SampleDataset.ActorsFile, "  type: PERSON\n", "" },
        { SampleDataset.ArticleFile, "licence: CC BY-SA 4.0\n", "" },
        { SampleDataset.ArticleFile, "title: The battle of the hill", "title: The battle of the hill\nslug: hill-article" },
        { SampleDataset.BattleFile, "  - name: Red\n    participations:", "  - participations:" },
        { SampleDataset.BattleFile, "{ actor: red-army, role: COMBATANT,", "{ role: COMBATANT," },
        { SampleDataset.ClaimsFile, "  locators: [infobox/casualties/2]\n", "" },
        { SampleDataset.ClaimsFile, "  statement: The observatory saw it all.\n", "" },
        { SampleDataset.ClaimsFile, "{ kind: DISPUTES, claim: red-losses }", "{ kind: DISPUTES }" },
        { SampleDataset.ClaimsFile, "low: 25, verbatim: \"25+\"", "low: 25" },
        { SampleDataset.ClaimsFile, "verbatim: \"25+\"", "verbatim: \"25+\", unit: men" },
        { SampleDataset.ClaimsFile, "subject: the-observatory", "withdrawn: { on: 1920-01-02 }" },
        // Shapes.
        { SampleDataset.WarFile, "slug: great-war\nname: The Great War\nkind: WAR", "- WAR" },
        { SampleDataset.DatasetFile, "releasedOn: 2024-02-29", "2024-02-29" },
        { SampleDataset.PlacesFile, "- slug: the-valley\n  name: The Valley", "- The Valley" },
        { SampleDataset.PlacesFile, "name: The Valley", "name: [The Valley]" },
        { SampleDataset.PlacesFile, "name: The Valley", "name: { en: The Valley }" },
        { SampleDataset.PlacesFile, "name: The Valley", "name: ~" },
        { SampleDataset.PlacesFile, "name: The Valley", "name: \" \"" },
        { SampleDataset.PlacesFile, "name: The Valley", $"name: {new string('a', 501)}" },
        { SampleDataset.PlacesFile, "[Hill 60, \"La Côte\"]", "Hill 60" },
        { SampleDataset.PlacesFile, "[Hill 60, \"La Côte\"]", "[Hill 60, Hill 60]" },
        { SampleDataset.PlacesFile, "[Hill 60, \"La Côte\"]", "[Hill 60, \"\"]" },
        { SampleDataset.BattleFile, "[great-war]", "great-war" },
        { SampleDataset.BattleFile, "claims: [blue-losses]", "claims: []" },
        { SampleDataset.ArticleFile, "outline:\n  infobox/casualties: 2\n  lead/1: 1", "outline: [lead/1]" },
        { SampleDataset.ClaimsFile, "quantity: { low: 25, verbatim: \"25+\" }", "quantity: 25" },
        { SampleDataset.ClaimsFile, "[infobox/casualties/2]", "[]" },
        { SampleDataset.ClaimsFile, "[\"3\"]", "[\"3\", \"3\"]" },
        { SampleDataset.ClaimsFile, "    - { kind: DISPUTES, claim: red-losses }", "    - DISPUTES red-losses" },
        // Slugs, addresses, languages.
        { SampleDataset.PlacesFile, "slug: the-valley", "slug: The_Valley" },
        { SampleDataset.PlacesFile, "slug: the-valley", "slug: the--valley" },
        { SampleDataset.PlacesFile, "slug: the-valley", "slug: -7" },
        { SampleDataset.PlacesFile, "slug: the-valley", $"slug: {new string('a', 101)}" },
        { SampleDataset.BattleFile, "[great-war]", "[Great War]" },
        { SampleDataset.ArticleFile, "3: hill-battle-ref-3", "3: Hill 3" },
        { SampleDataset.ReferencesFile, "url: https://example.org/hill-taken", "url: example.org" },
        { SampleDataset.ReferencesFile, "url: https://example.org/hill-taken", "url: ftp://example.org" },
        { SampleDataset.ReferencesFile, "language: en", "language: English!" },
        { SampleDataset.ReferencesFile, "language: en", "language: EN" },
        // Members.
        { SampleDataset.ActorsFile, "type: PERSON", "type: HUMAN" },
        { SampleDataset.ActorsFile, "type: PERSON", "type: person" },
        { SampleDataset.WarFile, "kind: WAR", "kind: 1" },
        { SampleDataset.ArticleFile, "kind: ENCYCLOPEDIA_ARTICLE", "kind: ENCYCLOPEDIA" },
        { SampleDataset.BattleFile, "scheme: UCDP_GED", "scheme: UCDP" },
        { SampleDataset.BattleFile, "actor: blue-army\n        role: COMBATANT", "actor: blue-army\n        role: FIGHTER" },
        { SampleDataset.ClaimsFile, "kind: DISPUTES", "kind: DISPUTED_BY" },
        { SampleDataset.ClaimsFile, "KILLED_OR_CAPTURED", "KILLED_OR_LOST" },
        // Numbers and truth values.
        { SampleDataset.PlacesFile, "50.8243", "90.5" },
        { SampleDataset.PlacesFile, "50.8243", "50,8243" },
        { SampleDataset.PlacesFile, "50.8243", "\"+50\"" },
        { SampleDataset.PlacesFile, "-2.9296", "-181" },
        { SampleDataset.PlacesFile, "-2.9296", ".nan" },
        { SampleDataset.ArticleFile, "3: hill-battle-ref-3", "0: hill-battle-ref-3" },
        { SampleDataset.ArticleFile, "3: hill-battle-ref-3", "third: hill-battle-ref-3" },
        { SampleDataset.ArticleFile, "lead/1: 1", "lead/1: 0" },
        { SampleDataset.ArticleFile, "lead/1: 1", "lead/1: one" },
        { SampleDataset.ArticleFile, "lead/1: 1", "Lead 1: 1" },
        { SampleDataset.ClaimsFile, "low: 25,", "low: 25.5," },
        { SampleDataset.ClaimsFile, "low: 25,", "low: -25," },
        { SampleDataset.ClaimsFile, "low: 25,", "low: \"-25\"," },
        { SampleDataset.ClaimsFile, "low: 25,", "low: \"1,000\"," },
        { SampleDataset.ClaimsFile, "low: 25,", "low: 3000000000," },
        { SampleDataset.ClaimsFile, "low: 25,", "low: about 25," },
        { SampleDataset.ClaimsFile, "side: 2", "side: 0" },
        { SampleDataset.ClaimsFile, "side: 2", "side: Blue" },
        { SampleDataset.ClaimsFile, "partial: true", "partial: yes" },
        { SampleDataset.ClaimsFile, "partial: true", "partial: 1" },
        // Dates.
        { SampleDataset.DatasetFile, "2024-02-29", "2023-02-29" },
        { SampleDataset.DatasetFile, "2024-02-29", "1900-02-29" },
        { SampleDataset.DatasetFile, "2024-02-29", "2024-02" },
        { SampleDataset.DatasetFile, "2024-02-29", "2024" },
        { SampleDataset.DatasetFile, "2024-02-29", "2024-02-29T12:00:00" },
        { SampleDataset.ReferencesFile, "published: 1916", "published: 16" },
        { SampleDataset.ReferencesFile, "published: 1916", "published: 19160" },
        { SampleDataset.ReferencesFile, "published: 1916", "published: \"0000\"" },
        { SampleDataset.ReferencesFile, "published: 1916", "published: 1916-1" },
        { SampleDataset.ReferencesFile, "published: 1916", "published: 1916-00" },
        { SampleDataset.ReferencesFile, "published: 1916", "published: 1916-13" },
        { SampleDataset.ReferencesFile, "published: 1916", "published: 1916-04-31" },
        { SampleDataset.ReferencesFile, "published: 1916", "published: 1915-02-29" },
        { SampleDataset.ReferencesFile, "published: 1916", "published: spring 1916" },
        { SampleDataset.ClaimsFile, "subject: the-observatory", "withdrawn: { on: 1920-01, because: A mistake. }" },
    };

    public void Dispose() => _sample.Dispose();

    [Theory]
    [MemberData(nameof(Right))]
    public async Task SchemaAndReader_Should_TakeTheFile_When_ItsFormIsRight(string file, string oldText, string newText)
    {
        _sample.Replace(file, oldText, newText);

        SchemaVerdict.Of(file, TextOf(file)).ShouldBeNull();
        (await ErrorsAsync()).Where(problem => problem.File == file).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task SchemaAndReader_Should_RefuseTheFile_When_ItsFormIsWrong(string file, string oldText, string newText)
    {
        _sample.Replace(file, oldText, newText);

        SchemaVerdict.Of(file, TextOf(file)).ShouldNotBeNull();
        (await ErrorsAsync()).ShouldContain(problem => problem.File == file);
    }

    private string TextOf(string file) => File.ReadAllText(Path.Combine(_sample.Folder, file));

    private async Task<IEnumerable<DatasetProblem>> ErrorsAsync() =>
        (await DatasetValidator.ValidateAsync(_sample.Folder)).Where(problem => problem.Severity == ProblemSeverity.Error);
}
