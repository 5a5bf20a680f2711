using Contested.Domain.Datasets.Definitions;
using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Tests.Datasets.Reading;

/// <summary>A row of a table and a file of YAML make the same entry.</summary>
public sealed class TableColumnsTests
{
    private readonly ProblemCollector _problems = new();

    [Fact]
    public void Entry_Should_BeAsInYaml_When_ItIsAPlace() => Check<PlaceEntry>(
        "slug,name,aliases,latitude,longitude,identifiers\n"
        + "the-hill,The Hill,Hill 60; La Côte;; North,50.8243,-2.9296,GEONAMES 2801150; WIKIDATA Q1 https://example.org/a b\n",
        """
        slug: the-hill
        name: The Hill
        aliases: [Hill 60, La Côte; North]
        latitude: 50.8243
        longitude: -2.9296
        identifiers: [{ scheme: GEONAMES, value: 2801150 }, { scheme: WIKIDATA, value: Q1, url: "https://example.org/a b" }]
        """);

    [Fact]
    public void Entry_Should_BeAsInYaml_When_ItIsAnActor() => Check<ActorEntry>(
        "name,description,slug,type,belligerent\nFirst Brigade,\"It held the hill; both times.\",first-brigade,UNIT,red-army\n",
        """
        slug: first-brigade
        type: UNIT
        name: First Brigade
        belligerent: red-army
        description: It held the hill; both times.
        """);

    [Fact]
    public void Entry_Should_HaveSidesWithoutParticipations_When_ItIsAnEngagement() => Check<EngagementEntry>(
        "slug,name,kind,start,partOf,sides\nhill-battle,Battle of the Hill,BATTLE,1915-04,great-war,Red  and Green; Blue\n",
        """
        slug: hill-battle
        name: Battle of the Hill
        kind: BATTLE
        start: 1915-04
        partOf: [great-war]
        sides: [{ name: Red  and Green }, { name: Blue }]
        """);

    [Fact]
    public void Entry_Should_BeAsInYaml_When_ItIsAParticipation() => Check<ParticipationRowEntry>(
        "engagement,side,actor,role,claims\nhill-battle,1,red-army,COMBATANT,red-losses; judgement\n",
        """
        engagement: hill-battle
        side: 1
        participation: { actor: red-army, role: COMBATANT, claims: [red-losses, judgement] }
        """);

    [Fact]
    public void Entry_Should_BeAsInYaml_When_ItIsAClaimOfAnyEngagement() => Check<ClaimRowEntry>(
        "engagement,slug,kind,locators,high,verbatim,statement,relations,withdrawnOn,withdrawnBecause\n"
        + "hill-battle,dead,CASUALTIES,p. 1; p. 2,9,at most 9,Nine fell.,PART_OF losses; REPEATS few,1920-01-02,A mistake.\n",
        """
        engagement: hill-battle
        claim:
          slug: dead
          kind: CASUALTIES
          locators: [p. 1, p. 2]
          quantity: { high: 9, verbatim: at most 9 }
          statement: Nine fell.
          relations: [{ kind: PART_OF, claim: losses }, { kind: REPEATS, claim: few }]
          withdrawn: { on: 1920-01-02, because: A mistake. }
        """);

    [Theory]
    [InlineData("slug,name,kind\nhill,The Hill,BATTLE\n", "x.csv:1:11: There is no column \"kind\". The columns are \"slug\", \"name\", \"aliases\", \"latitude\", \"longitude\", \"identifiers\".")]
    [InlineData("slug,name\nhill\n", "x.csv:2:1: The row has 1 cells, but there are 2 columns. Put a cell with a comma in quotation marks.")]
    [InlineData("slug,name\nhill,\n", "x.csv:2:1: The key \"name\" is missing: a place must have it.")]
    [InlineData("slug,name,identifiers\nhill,The Hill,WIKIDATA\n", "x.csv:2:15: \"WIKIDATA\" is not an identifier. Write its scheme and its value, with an address if the scheme has none, such as \"WIKIDATA Q33143\".")]
    [InlineData("slug,name,latitude\nhill,The Hill,north\n", "x.csv:2:15: \"latitude\" is \"north\", which is not a decimal number, such as 34.4463.")]
    public void Problem_Should_NameTheCell_When_ItIsWrong(string table, string expected)
    {
        ReadTable<PlaceEntry>(table);

        _problems.Problems.Select(problem => problem.ToString()).ShouldBe([expected]);
    }

    [Fact]
    public void Problems_Should_BeThoseOfTheKeys_When_ARowHasNone()
    {
        ReadTable<ParticipationRowEntry>("engagement,side\nhill-battle,1\n");

        _problems.Problems.Select(problem => problem.ToString()).ShouldBe(
        [
            "x.csv:2:1: The key \"actor\" is missing: a participation must have it.",
            "x.csv:2:1: The key \"role\" is missing: a participation must have it.",
        ]);
    }

    [Theory]
    [InlineData("a;b;  c ;;d; ;", "a", "b", "c ;d")]
    [InlineData("a;; ; ;;b;", "a;", ";b")]
    [InlineData(";;;;", ";;")]
    public void Items_Should_BeSplit_When_ASemicolonIsDoubledOrNot(string cell, params string[] items)
    {
        CellItems.Split(cell).ShouldBe(items);
        CellItems.Split(CellItems.Join(items)).ShouldBe(items);
    }

    private void Check<T>(string table, string yaml)
        where T : class
    {
        var node = YamlFileReader.Read(new SourceFile("x.yaml", yaml), _problems, out _).ShouldBeOfType<MappingNode>();
        var expected = new MappingReader(_problems).Read<T>(node);

        var entry = ReadTable<T>(table);

        _problems.Problems.ShouldBeEmpty();
        Text(EntryDefinition<T>.Instance.Write(entry!)).ShouldBe(Text(EntryDefinition<T>.Instance.Write(expected)));
    }

    private T? ReadTable<T>(string table)
        where T : class
    {
        var rows = CsvFileReader.Read(new SourceFile("x.csv", table), _problems)!;
        return TableColumns<T>.Of(rows[0], _problems)?.EntryOf(rows[1], new MappingReader(_problems));
    }

    private static string Text(EntryNode node) => node switch
    {
        ScalarNode scalar => $"\"{scalar.Value}\"",
        ListNode list => $"[{string.Join(", ", list.Items.Select(Text))}]",
        _ => $"{{{string.Join(", ", ((MappingNode)node).Entries.Select(entry => $"{entry.Key.Value}: {Text(entry.Value)}"))}}}",
    };
}
