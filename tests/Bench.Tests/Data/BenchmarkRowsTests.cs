using System.Security.Cryptography;
using System.Text;
using Contested.Bench.Data.Generation;
using Contested.Domain.Claims;
using Contested.Domain.Documents;
using Contested.Domain.Engagements;

namespace Contested.Bench.Tests.Data;

public sealed class BenchmarkRowsTests
{
    private const int Seed = 2016;
    private const int Engagements = 1000;

    // Of the rows as they were before there were documents: what changes it makes the figures of earlier runs useless for comparison.
    private const string ClaimsOfEarlierRuns = "db8f871cecade9c41b50255376ac043ea023482ea2b9f1e1a99fc342b2e3f6cb";

    private readonly IReadOnlyList<object> _rows = [.. BenchmarkRows.Generate(Seed, Engagements)];

    [Fact]
    public void Generate_Should_GiveTheClaimsOfEarlierRuns()
    {
        var claims = Rows<Claim>().Select(claim => FormattableString.Invariant(
            $"{claim.Slug} {claim.OccurredOn:O} {claim.Quantity?.Low} {claim.Quantity?.High} {claim.Statement}"));

        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', claims)))).ShouldBe(ClaimsOfEarlierRuns);
    }

    [Fact]
    public void Generate_Should_CiteByTheNumbersOfTheDocument()
    {
        var documents = Rows<Claim>().ToDictionary(claim => claim.Id, claim => claim.DocumentId);
        var listed = Rows<Listing>().Select(listing => (listing.DocumentId, Marker: $"{listing.Number}", listing.ReferenceId)).ToHashSet();

        foreach (var citation in Rows<Citation>())
        {
            listed.ShouldContain((documents[citation.ClaimId], citation.Marker, citation.ReferenceId));
        }
    }

    [Fact]
    public void Generate_Should_GiveEachRelationFromBothClaims()
    {
        var related = Rows<ClaimRelation>().Select(relation => (relation.ClaimId, relation.OtherId)).ToHashSet();

        related.Count.ShouldBeGreaterThan(Engagements / 10);
        related.ShouldAllBe(pair => related.Contains(ValueTuple.Create(pair.OtherId, pair.ClaimId)));
    }

    [Fact]
    public void Generate_Should_SayWhyAnActorTakesPart_When_ThereAreClaims()
    {
        var claims = Rows<Claim>().ToDictionary(claim => claim.Id, claim => claim.EngagementId);
        var sides = Rows<Side>().ToDictionary(side => side.Id, side => side.EngagementId);
        var said = Rows<ParticipationClaim>().ToLookup(link => link.ParticipationId, link => claims[link.ClaimId]);
        var withClaims = claims.Values.ToHashSet();

        foreach (var participation in Rows<Participation>())
        {
            var engagement = sides[participation.SideId];
            said[participation.Id].ShouldBe(withClaims.Contains(engagement) ? [engagement] : []);
        }
    }

    private IEnumerable<TRow> Rows<TRow>() => _rows.OfType<TRow>();
}
