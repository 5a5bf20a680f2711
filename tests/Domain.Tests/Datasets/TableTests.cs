using Contested.Domain.Datasets;
using Contested.Domain.Tests.Datasets.Loading;
using Contested.Testing;
using Contested.Testing.Databases;

namespace Contested.Domain.Tests.Datasets;

/// <summary>A dataset in tables is the same as one in YAML.</summary>
public sealed class TableTests : IDisposable
{
    private const string Engagements =
        """
        slug,name,aliases,kind,start,place,partOf,identifiers,document,sides
        hill-battle,Battle of the Hill,"The Hill; Hill;; 60",BATTLE,1915-04,the-hill,great-war,UCDP_GED 227280; WIKIDATA Q1 https://example.org/hill,hill-table,Red; Blue
        great-war,The Great War,,WAR,,,,,,

        """;

    private const string Participations =
        """
        engagement,side,actor,role,claims
        hill-battle,2,blue-army,COMBATANT,blue-losses; red-losses
        hill-battle,1,red-army,SUPPORTER,red-losses

        """;

    private const string Claims =
        """
        engagement,slug,kind,locators,claimant,side,population,measure,low,high,verbatim,statement,citations
        hill-battle,red-losses,CASUALTIES,row 1,blue-army,1,FORCES,KILLED,3155,3155,"3,155","Blue counts
        3,155.",hill-book
        great-war,began,EVENT,row 3,,,,,,,,The war began.,
        hill-battle,blue-losses,CASUALTIES,row 2,,2,FORCES,KILLED,7,,7+,Seven or more.,

        """;

    private static readonly Dictionary<string, string> Yaml = new()
    {
        ["places.yaml"] = "- { slug: the-hill, name: The Hill }",
        ["actors.yaml"] = "- { slug: red-army, type: BELLIGERENT, name: Red Army }\n- { slug: blue-army, type: BELLIGERENT, name: Blue Army, aliases: [The Blues, Blue] }",
        ["references.yaml"] = "- { slug: hill-book, title: A Book of Hills, published: 1916 }",
        ["engagements/great-war.yaml"] = "slug: great-war\nname: The Great War\nkind: WAR",
        ["engagements/great-war.claims.yaml"] = "- { slug: began, kind: EVENT, document: hill-table, locators: [row 3], statement: The war began. }",
        ["engagements/hill-battle.yaml"] =
            """
            slug: hill-battle
            name: Battle of the Hill
            aliases: [The Hill, Hill; 60]
            kind: BATTLE
            start: 1915-04
            place: the-hill
            partOf: [great-war]
            identifiers: [{ scheme: UCDP_GED, value: "227280" }, { scheme: WIKIDATA, value: Q1, url: https://example.org/hill }]
            document: hill-table
            sides:
              - name: Red
                participations: [{ actor: red-army, role: SUPPORTER, claims: [red-losses] }]
              - name: Blue
                participations: [{ actor: blue-army, role: COMBATANT, claims: [red-losses, blue-losses] }]
            """,
        ["engagements/hill-battle.claims.yaml"] =
            """
            - slug: red-losses
              kind: CASUALTIES
              locators: [row 1]
              claimant: blue-army
              side: 1
              population: FORCES
              measure: KILLED
              quantity: { low: 3155, high: 3155, verbatim: "3,155" }
              statement: "Blue counts\n3,155."
              citations: [hill-book]
            - slug: blue-losses
              kind: CASUALTIES
              locators: [row 2]
              side: 2
              population: FORCES
              measure: KILLED
              quantity: { low: 7, verbatim: 7+ }
              statement: Seven or more.
            """,
    };

    private static readonly Dictionary<string, string> Tables = new()
    {
        ["places.csv"] = "slug,name\nthe-hill,The Hill\n",
        ["actors.csv"] = "slug,type,name,aliases\nred-army,BELLIGERENT,Red Army,\nblue-army,BELLIGERENT,Blue Army,The Blues; Blue\n",
        ["references.csv"] = "slug,title,published\nhill-book,A Book of Hills,1916\n",
        ["engagements.csv"] = Engagements,
        ["participations.csv"] = Participations,
        ["claims.csv"] = Claims.Replace("great-war,began,EVENT,row 3,,,,,,,,The war began.,\n", "", StringComparison.Ordinal),
        ["engagements/great-war.claims.csv"] = "slug,kind,document,locators,statement\nbegan,EVENT,hill-table,row 3,The war began.\n",
    };

    private readonly TemporaryFolder _yaml = new();
    private readonly TemporaryFolder _tables = new();

    public TableTests()
    {
        foreach (var (folder, files) in new[] { (_yaml, Yaml), (_tables, Tables) })
        {
            folder.Write("dataset.yaml", "releasedOn: 2024-02-29");
            folder.Write("documents/hill-table.yaml", "title: A table\nkind: TABLE\nlicence: CC0\nattribution: Nobody");
            foreach (var (path, content) in files)
            {
                folder.Write(path, content);
            }
        }
    }

    public void Dispose()
    {
        _yaml.Dispose();
        _tables.Dispose();
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_HoldTheSame_When_TheDatasetIsInTables(DatabaseKind kind)
    {
        await using var first = await TestDatabase.CreateAsync(kind);
        await using var second = await TestDatabase.CreateAsync(kind);
        await using var one = first.CreateContext();
        await using var other = second.CreateContext();

        var yaml = await DatasetLoader.LoadAsync(one, _yaml.FullPath);
        var tables = await DatasetLoader.LoadAsync(other, _tables.FullPath);

        tables.Version.ShouldBe(yaml.Version);
        (await DatabaseContent.OfAsync(other)).ShouldBe(await DatabaseContent.OfAsync(one));
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_HoldTheSame_When_TablesHaveParts(DatabaseKind kind)
    {
        foreach (var table in new[] { "engagements.csv", "participations.csv", "claims.csv" })
        {
            var lines = Tables[table].TrimEnd('\n').Split('\n');
            File.Delete(Path.Combine(_tables.FullPath, table));
            _tables.Write(Path.ChangeExtension(table, "a.csv"), string.Join('\n', lines[..^1]) + "\n");
            _tables.Write(Path.ChangeExtension(table, "b.csv"), $"{lines[0]}\n{lines[^1]}\n");
        }

        await using var first = await TestDatabase.CreateAsync(kind);
        await using var second = await TestDatabase.CreateAsync(kind);
        await using var one = first.CreateContext();
        await using var other = second.CreateContext();

        var yaml = await DatasetLoader.LoadAsync(one, _yaml.FullPath);
        var tables = await DatasetLoader.LoadAsync(other, _tables.FullPath);

        tables.Version.ShouldBe(yaml.Version);
        (await DatabaseContent.OfAsync(other)).ShouldBe(await DatabaseContent.OfAsync(one));
    }

    [Fact]
    public async Task ValidateAsync_Should_NameThePart_When_ARowOfItIsWrong()
    {
        _tables.Write("claims.more.csv", "engagement,slug,kind,locators,statement\nhall,more,EVENT,row 9,More happened.\n");

        var problems = await DatasetValidator.ValidateAsync(_tables.FullPath);

        problems.First(problem => problem.Severity == ProblemSeverity.Error).ToString().ShouldStartWith("claims.more.csv:2:1: There is no engagement \"hall\".");
    }

    [Theory]
    [InlineData("claims.csv", "hill-battle,blue-losses", "hall,blue-losses", "claims.csv:4:1: There is no engagement \"hall\".")]
    [InlineData("claims.csv", "hill-battle,blue-losses,", ",blue-losses,", "claims.csv:4:1: The key \"engagement\" is missing")]
    [InlineData("claims.csv", "engagement,slug", "battle,slug", "claims.csv:1:1: There is no column \"battle\".")]
    [InlineData("claims.csv", "hill-battle,red-losses,CASUALTIES", "hill-battle,red-losses,LOSSES", "claims.csv:2:24: \"LOSSES\" is not a value of \"kind\".")]
    [InlineData("claims.csv", ",7,,7+", ",7,,7+,", "claims.csv:4:1: The row has 14 cells, but there are 13 columns.")]
    [InlineData("claims.csv", "Seven or more.", "Seven\0more.", "claims.csv:4:70: The file has the character U+0000.")]
    [InlineData("participations.csv", "hill-battle,2", "hill-battle,3", "participations.csv:2:13: The engagement has no side 3: its sides are 1 to 2.")]
    [InlineData("participations.csv", "hill-battle,1", "hall,1", "participations.csv:3:1: There is no engagement \"hall\".")]
    [InlineData("participations.csv", "1,red-army", "1,red-arms", "participations.csv:3:15: There is no actor \"red-arms\". Did you mean \"red-army\"?")]
    [InlineData("engagements.csv", "great-war,The", "hill-battle,The", "engagements.csv:3:1: The engagement \"hill-battle\" already exists, in line 2 of engagements.csv.")]
    [InlineData("engagements.csv", "WIKIDATA Q1", "WIKI Q1", "engagements.csv:2:88: \"WIKI\" is not a value of \"scheme\".")]
    [InlineData("references.csv", "hill-book,A", "hill-books,A", "claims.csv:3:9: There is no reference \"hill-book\".")]
    [InlineData("places.csv", "the-hill,The Hill\n", "", "engagements.csv:2:69: There is no place \"the-hill\".")]
    public async Task ValidateAsync_Should_TellTheRow_When_ATableIsWrong(string file, string oldText, string newText, string expected)
    {
        Tables[file].Split(oldText).Length.ShouldBe(2);
        _tables.Write(file, Tables[file].Replace(oldText, newText, StringComparison.Ordinal));

        var problems = await DatasetValidator.ValidateAsync(_tables.FullPath);

        string.Concat(problems.Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => $"\n{problem}")).ShouldContain("\n" + expected);
    }
}
