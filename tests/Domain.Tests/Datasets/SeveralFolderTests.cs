using Contested.Domain.Datasets;
using Contested.Testing;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Tests.Datasets;

/// <summary>Several folders make one dataset.</summary>
public sealed class SeveralFolderTests : IDisposable
{
    private const string More =
        """
        slug: hall-raid
        name: The raid on the hall
        kind: RAID
        place: the-hill
        document: hall-letter
        sides:
          - name: Red
            participations:
              - { actor: red-army, role: COMBATANT, claims: [dead] }
        """;

    private const string MoreClaims =
        """
        - slug: dead
          kind: CASUALTIES
          locators: [p. 1]
          subject: red-army
          side: 1
          population: FORCES
          measure: KILLED
          quantity: { low: 3, high: 3, verbatim: "3" }
          statement: Three of Red fell in the hall.
          citations: [hill-book]
        """;

    private const string Letter = "title: A letter\nkind: RECORDS\nlicence: CC0\nattribution: Nobody\n";

    private readonly SampleDataset _sample = new();
    private readonly TemporaryFolder _more = new();

    public SeveralFolderTests()
    {
        _more.Write("dataset.yaml", "releasedOn: 2025-01-31");
        _more.Write("documents/hall-letter.yaml", Letter);
        _more.Write("engagements/hall-raid.yaml", More);
        _more.Write("engagements/hall-raid.claims.yaml", MoreClaims);
    }

    public void Dispose()
    {
        _sample.Dispose();
        _more.Dispose();
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_MakeOneDataset_When_AFolderNamesWhatAnotherDeclares(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var context = database.CreateContext();

        await DatasetLoader.LoadAsync(context, [_sample.Folder, _more.FullPath]);

        (await context.Engagements.OrderBy(engagement => engagement.Id).Select(engagement => engagement.Slug).ToListAsync())
            .ShouldBe(["great-war", "hall-raid", "hill-battle"]);
        (await context.Claims.Where(claim => claim.Engagement.Slug == "hall-raid").Select(claim => claim.Subject!.Slug).SingleAsync()).ShouldBe("red-army");
        (await context.Datasets.SingleAsync()).ReleasedOn.ShouldBe(new DateOnly(2025, 1, 31));
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_CountOnce_When_TwoFoldersDeclareTheSame(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var context = database.CreateContext();
        var one = await DatasetLoader.LoadAsync(context, _sample.Folder);
        using var copy = new SampleDataset();
        copy.Replace(SampleDataset.PlacesFile, "aliases: [Hill 60, \"La Côte\"]\n  latitude: 50.8243", "latitude: 50.8243 # north\n  aliases: [Hill 60, La Côte]");

        var two = await DatasetLoader.LoadAsync(context, [_sample.Folder, copy.Folder]);

        (two.Version, two.Written).ShouldBe((one.Version, 0));
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_BringClaimsTogether_When_FoldersAreAboutOneEngagement(DatabaseKind kind)
    {
        _more.Write("engagements/hill-battle.letter.claims.yaml", MoreClaims.Replace("- slug: dead\n", "- slug: hall\n  document: hall-letter\n", StringComparison.Ordinal));
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var context = database.CreateContext();

        await DatasetLoader.LoadAsync(context, [_sample.Folder, _more.FullPath]);

        (await context.Claims.Where(claim => claim.Engagement.Slug == "hill-battle").OrderBy(claim => claim.Id).Select(claim => claim.Slug).ToListAsync())
            .ShouldBe(["hill-battle-red-losses", "hill-battle-blue-losses", "hill-battle-judgement", "hill-battle-dead", "hill-battle-dead-on-the-slope", "hill-battle-hall"]);
    }

    [Theory]
    [InlineData(SampleDataset.PlacesFile, "name: The Valley", "name: The Dale", "places.yaml:7:9: The place \"the-valley\" is declared differently in line 7 of ")]
    [InlineData(SampleDataset.ActorsFile, "name: Jane Doe", "name: Jane Roe", "The actor \"jane-doe\" is declared differently in line 16 of ")]
    [InlineData(SampleDataset.ReferencesFile, "title: Undated", "title: Dated", "The reference \"hill-battle-ref-3\" is declared differently")]
    [InlineData(SampleDataset.TableFile, "kind: TABLE", "kind: BOOK", "documents/hill-table.yaml:1:1: The document \"hill-table\" is declared differently")]
    [InlineData(SampleDataset.BattleFile, "kind: BATTLE", "kind: SIEGE", "engagements/hill-battle.yaml:1:7: The engagement \"hill-battle\" is declared differently in line 1 of ")]
    [InlineData(SampleDataset.ClaimsFile, "low: 25", "low: 26", "engagements/hill-battle.claims.yaml:1:9: The claim \"red-losses\" is declared differently in line 1 of ")]
    public async Task ValidateAsync_Should_NameBothLines_When_FoldersDeclareSomethingInTwoWays(string file, string oldText, string newText, string expected)
    {
        using var other = new SampleDataset();
        other.Replace(file, oldText, newText);

        var problem = (await DatasetValidator.ValidateAsync([_sample.Folder, other.Folder])).Single(problem => problem.Severity == ProblemSeverity.Error);

        problem.ToString().ShouldStartWith(other.Folder);
        problem.ToString().ShouldContain(expected);
        problem.Message.ShouldContain($"{_sample.Folder}/{file}");
    }

    [DatabaseTheory]
    [AllDatabases(false, "The Valley", 25)]
    [AllDatabases(true, "The Dale", 26)]
    public async Task LoadAsync_Should_TakeThePreferredFolder_When_FoldersDeclareSomethingInTwoWays(DatabaseKind kind, bool isOther, string place, int low)
    {
        using var other = new SampleDataset();
        other.Replace(SampleDataset.PlacesFile, "name: The Valley", "name: The Dale");
        other.Replace(SampleDataset.ClaimsFile, "low: 25", "low: 26");
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var context = database.CreateContext();

        await DatasetLoader.LoadAsync(context, [_sample.Folder, other.Folder], preferred: isOther ? other.Folder : _sample.Folder);

        (await context.Places.Where(entity => entity.Slug == "the-valley").Select(entity => entity.Name).SingleAsync()).ShouldBe(place);
        (await context.Claims.Where(claim => claim.Slug == "hill-battle-red-losses").Select(claim => claim.Quantity!.Low).SingleAsync()).ShouldBe(low);
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_KeepThingsApart_When_AFolderHasAPrefix(DatabaseKind kind)
    {
        _more.Write("dataset.yaml", "releasedOn: 2025-01-31\nprefix: old");
        _more.Write("actors.yaml", "- { slug: red-army, type: BELLIGERENT, name: Old Red Army }\n- { slug: guard, type: UNIT, name: Guard, belligerent: red-army }");
        _more.Write("references.yaml", "- { slug: hill-book, title: An old book }");
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var context = database.CreateContext();

        await DatasetLoader.LoadAsync(context, [_sample.Folder, _more.FullPath]);

        var claim = await context.Claims.Include(entity => entity.Subject).Include(entity => entity.Engagement.Place).Include(entity => entity.Document)
            .Include(entity => entity.Citations).ThenInclude(citation => citation.Reference)
            .SingleAsync(entity => entity.Engagement.Slug == "old-hall-raid");
        (claim.Slug, claim.Subject!.Name, claim.Engagement.Place!.Slug, claim.Document.Slug, claim.Citations.Single().Reference.Title)
            .ShouldBe(("old-hall-raid-dead", "Old Red Army", "the-hill", "old-hall-letter", "An old book"));
        (await context.Units.Where(unit => unit.Slug == "old-guard").Select(unit => unit.Belligerent!.Slug).SingleAsync()).ShouldBe("old-red-army");
        (await context.Actors.CountAsync(actor => actor.Slug == "red-army")).ShouldBe(1);
    }

    [Fact]
    public async Task ValidateAsync_Should_TellASlugThatIsTooLong_When_ItHasAPrefix()
    {
        _more.Write("dataset.yaml", $"releasedOn: 2025-01-31\nprefix: {new string('p', 95)}");

        var problems = await DatasetValidator.ValidateAsync([_sample.Folder, _more.FullPath]);

        problems.ShouldContain(problem => problem.File == $"{_more.FullPath}/engagements/hall-raid.yaml"
            && problem.Message.StartsWith($"With the prefix of the folder, the slug \"{new string('p', 95)}-hall-raid\" has 105 characters", StringComparison.Ordinal));
    }

    [Fact]
    public async Task LoadAsync_Should_SayWhichFolderIsNone_When_AnotherIsPreferred()
    {
        var exception = await Should.ThrowAsync<ArgumentException>(() => DatasetValidator.ValidateAsync([_sample.Folder, _more.FullPath], preferred: "elsewhere"));

        exception.Message.ShouldBe($"The preferred folder elsewhere is not one of the dataset's folders: {_sample.Folder}, {_more.FullPath}.");
    }
}
