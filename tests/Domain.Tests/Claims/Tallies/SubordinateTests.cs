using Contested.Domain.Actors;
using Contested.Domain.Claims;
using Contested.Domain.Claims.Algebra;
using Contested.Domain.Claims.Tallies;
using Contested.Domain.Documents;

namespace Contested.Domain.Tests.Claims.Tallies;

/// <summary>Those who stand under others count as one with them, and are heard with them.</summary>
public sealed class SubordinateTests
{
    private static readonly Document Document = new() { Id = 1, Slug = "table", Title = "Table", Licence = "CC0", Attribution = "Nobody" };

    private readonly Actor[] _actors =
    [
        new Person { Id = 1, Slug = "colonel", Name = "Colonel", AffiliationId = 2 },
        new Unit { Id = 2, Slug = "brigade", Name = "Brigade", BelligerentId = 3 },
        new Belligerent { Id = 3, Slug = "army", Name = "Army" },
        new Person { Id = 4, Slug = "minister", Name = "Minister", AffiliationId = 3 },
        new Person { Id = 5, Slug = "director", Name = "Director", AffiliationId = 6 },
        new Organization { Id = 6, Slug = "observatory", Name = "Observatory" },
        new Person { Id = 7, Slug = "poet", Name = "Poet" },
        new Unit { Id = 8, Slug = "militia", Name = "Militia" },
    ];

    public SubordinateTests() => ActorHierarchy.Complete(_actors);

    [Theory]
    [InlineData("colonel", "colonel brigade army")]
    [InlineData("brigade", "brigade army")]
    [InlineData("army", "army")]
    [InlineData("minister", "minister army")]
    [InlineData("director", "director observatory")]
    [InlineData("poet", "poet")]
    [InlineData("militia", "militia")]
    public void Superiors_Should_LeadFromTheActorToTheTop(string actor, string expected) =>
        string.Join(' ', Find(actor).Superiors.Select(superior => superior.Slug)).ShouldBe(expected);

    // Definition 7: the unit between a person and a belligerent counts whether or not it claims anything.
    [Theory]
    [InlineData("colonel", "army", Agreement.Uncontested)]
    [InlineData("colonel", "brigade", Agreement.Uncontested)]
    [InlineData("colonel", "minister", Agreement.Uncontested)]
    [InlineData("director", "observatory", Agreement.Uncontested)]
    [InlineData("colonel", "director", Agreement.Corroborated)]
    [InlineData("minister", "poet", Agreement.Corroborated)]
    [InlineData("army", "militia", Agreement.Corroborated)]
    public void Claimants_Should_CountAsOne_When_OneStandsUnderTheOther(string one, string other, Agreement expected)
    {
        var tally = LensedTallies.Of([], [ClaimOf(1, one), ClaimOf(2, other)], Lens.None).ShouldHaveSingleItem();

        tally.Agreement.ShouldBe(expected);
        tally.CompleteClaimants.ShouldBe(expected == Agreement.Uncontested ? 1 : 2);
    }

    [Theory]
    [InlineData("army", true, new[] { 1, 2 })]
    [InlineData("army", false, new int[0])]
    [InlineData("brigade", true, new[] { 1 })]
    [InlineData("observatory", true, new[] { 3 })]
    [InlineData("minister", true, new[] { 2 })]
    public void Subordinates_Should_BeHeard_When_TheLensIncludesThem(string actor, bool include, int[] expected)
    {
        var claims = new[] { ClaimOf(1, "colonel"), ClaimOf(2, "minister"), ClaimOf(3, "director"), ClaimOf(4, "poet") };
        var lens = new Lens { AccordingTo = [Claimant.OfActor(Find(actor).Id)], IncludeSubordinates = include };

        LensedTallies.Of([], claims, lens).SelectMany(tally => tally.Claims).Select(claim => claim.Id).ShouldBe(expected);
    }

    private Actor Find(string slug) => _actors.Single(actor => actor.Slug == slug);

    private Claim ClaimOf(int id, string claimant) => new()
    {
        Id = id,
        Slug = $"c{id}",
        Statement = "40 fell.",
        EngagementId = 1,
        DocumentId = Document.Id,
        Document = Document,
        Voice = Voice.Named,
        ClaimantId = Find(claimant).Id,
        Claimant = Find(claimant),
        Measure = Measure.Killed,
        Population = Population.Forces,
        Quantity = new Quantity(40, 40, "40"),
    };
}
