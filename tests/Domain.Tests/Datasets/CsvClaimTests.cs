using System.Text.Json;
using Contested.Domain.Claims;
using Contested.Domain.Datasets;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Tests.Datasets;

/// <summary>Claims in a table are the same as claims in YAML.</summary>
public sealed class CsvClaimTests : IDisposable
{
    // One claim with every key, one with few.
    private const string Yaml =
        """
        - slug: all
          kind: CASUALTIES
          document: hill-table
          locators: [p. 1, "p. 2, left"]
          voice: NAMED
          claimant: blue-army
          speaker: jane-doe
          speakerRole: colonel
          evidence: VIDEO
          subject: red-army
          side: 1
          population: FORCES
          measure: KILLED
          quantity: { low: 5, high: 9, best: 7, approximate: true, verbatim: "about 7" }
          partial: true
          statement: 'A statement with a comma, and with "marks".'
          quote: Two lines
          occurred: 1915-04
          place: the-hill
          citations: [hill-book, hill-battle-ref-1]
          relations: [{ kind: PART_OF, claim: red-losses }, { kind: REPEATS, claim: few }]
          note: Noted.
          withdrawn: { on: 1920-01-02, because: A mistake. }
        - slug: few
          kind: EVENT
          document: hill-table
          locators: [p. 3]
          statement: It rained.
        """;

    private const string Csv =
        """
        statement,slug,kind,document,locators,voice,claimant,speaker,speakerRole,evidence,subject,side,population,measure,low,high,best,approximate,verbatim,partial,quote,occurred,place,citations,relations,note,withdrawnOn,withdrawnBecause
        "A statement with a comma, and with ""marks"".",all,CASUALTIES,hill-table,"p. 1; p. 2, left",NAMED,blue-army,jane-doe,colonel,VIDEO,red-army,1,FORCES,KILLED,5,9,7,true,about 7,true,Two lines,1915-04,the-hill,hill-book; hill-battle-ref-1,PART_OF red-losses; REPEATS few,Noted.,1920-01-02,A mistake.

        It rained.,few,EVENT,hill-table,p. 3,,,,,,,,,,,,,,,,,,,,,,,
        """;

    private readonly SampleDataset _sample = new();

    public void Dispose() => _sample.Dispose();

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task Claims_Should_BeTheSame_When_WrittenAsATable(string lineEnding)
    {
        _sample.Delete(SampleDataset.TableClaimsFile);
        _sample.Write("engagements/hill-battle.more.claims.yaml", Yaml);
        var expected = await ClaimsAsync();

        _sample.Delete("engagements/hill-battle.more.claims.yaml");
        _sample.Write("engagements/hill-battle.more.claims.csv", Csv.ReplaceLineEndings(lineEnding));
        var claims = await ClaimsAsync();

        claims.ShouldBe(expected);
        claims.Count.ShouldBe(5);
    }

    [Fact]
    public async Task Claims_Should_BeNone_When_TheTableHasOnlyItsColumns()
    {
        _sample.Write(SampleDataset.TableClaimsFile, "slug,kind,locators,statement\n");

        (await ClaimsAsync()).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Problem_Should_NameTheLineOfTheCell_When_ACellAboveHasSeveralLines()
    {
        _sample.Write(
            "engagements/hill-battle.more.claims.csv",
            "slug,kind,document,locators,statement,side\na,EVENT,hill-table,p. 1,\"It\nrained.\",9\nb,EVENTS,hill-table,p. 1,It rained.,1\n");

        var exception = await Should.ThrowAsync<DatasetFormatException>(ClaimsAsync);

        exception.Problems.Select(problem => problem.ToString()).ShouldBe(
        [
            "engagements/hill-battle.more.claims.csv:3:10: The engagement has no side 9: its sides are 1 to 2. Correct the number, or add the side.",
            "engagements/hill-battle.more.claims.csv:4:3: \"EVENTS\" is not a value of \"kind\". Did you mean \"EVENT\"? Allowed are "
            + string.Join(", ", Enum.GetValues<ClaimKind>().Select(kind => $"\"{kind.ToString().ToUpperInvariant()}\"")) + ".",
        ]);
    }

    private async Task<List<string>> ClaimsAsync()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using var context = database.CreateContext();
        await DatasetLoader.LoadAsync(context, _sample.Folder);
        var claims = await context.Claims.AsNoTracking()
            .Include(claim => claim.Citations).Include(claim => claim.Relations).OrderBy(claim => claim.Id).ToListAsync();
        return claims.ConvertAll(claim =>
            JsonSerializer.Serialize(new
            {
                claim.Id,
                claim.Slug,
                claim.Kind,
                claim.DocumentId,
                claim.Voice,
                claim.ClaimantId,
                claim.SpeakerId,
                claim.SpeakerRole,
                claim.Evidence,
                claim.SubjectId,
                claim.SideId,
                claim.Population,
                claim.Measure,
                claim.Quantity,
                claim.IsPartial,
                claim.Statement,
                claim.Quote,
                claim.Occurred,
                claim.PlaceId,
                claim.Locators,
                claim.Note,
                claim.WithdrawnOn,
                claim.WithdrawnBecause,
                Citations = claim.Citations.Select(citation => citation.Marker),
                Relations = claim.Relations.Select(relation => $"{relation.Kind} {relation.OtherId}").Order(StringComparer.Ordinal),
            }));
    }
}
