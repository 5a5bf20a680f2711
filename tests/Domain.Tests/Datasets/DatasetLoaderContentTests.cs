using Contested.Domain.Actors;
using Contested.Domain.Claims;
using Contested.Domain.Engagements;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Tests.Datasets;

public sealed class DatasetLoaderContentTests(SampleDatabases databases) : IClassFixture<SampleDatabases>
{
    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_StoreTheDataset_When_Loaded(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        var dataset = await context.Datasets.SingleAsync();
        dataset.Id.ShouldBe(1);
        dataset.Version.ShouldMatch("^[0-9a-f]{16}$");
        dataset.ReleasedOn.ShouldBe(new DateOnly(2024, 2, 29));
        dataset.Licence.ShouldBe("CC BY-SA 4.0");
        dataset.Attribution.ShouldBe("The sample's authors");
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_StorePlaces_When_Loaded(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        var places = await context.Places.OrderBy(place => place.Id).ToListAsync();
        places.Select(place => (place.Id, place.Slug, place.Name, place.Latitude, place.Longitude)).ShouldBe(
        [
            (1, "the-hill", "The Hill", 50.8243, -2.9296),
            (2, "the-valley", "The Valley", null, null),
        ]);
        places[0].Aliases.ShouldBe(["Hill 60", "La Côte"]);
        places[1].Aliases.ShouldBeEmpty();
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_StoreActorsOfEveryType_When_Loaded(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        var actors = await context.Actors.OrderBy(actor => actor.Id).ToListAsync();
        actors.Select(actor => (actor.Id, actor.Slug, Type: actor.GetType())).ShouldBe(
        [
            (1, "first-brigade", typeof(Unit)),
            (2, "red-army", typeof(Belligerent)),
            (3, "blue-army", typeof(Belligerent)),
            (4, "jane-doe", typeof(Person)),
            (5, "the-observatory", typeof(Organization)),
        ]);
        var unit = await context.Units.Include(unit => unit.Belligerent).SingleAsync();
        unit.Name.ShouldBe("First Brigade");
        unit.Aliases.ShouldBe(["1st Bde"]);
        unit.Description.ShouldBe("The brigade that held the hill.");
        unit.Belligerent!.Slug.ShouldBe("red-army");
        unit.Belligerent.Units.ShouldBe([unit]);
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_StoreEngagements_When_Loaded(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        var battle = await context.Engagements
            .Include(engagement => engagement.Place)
            .Include(engagement => engagement.PartOf)
            .Include(engagement => engagement.Actors)
            .SingleAsync(engagement => engagement.Slug == "hill-battle");
        battle.Id.ShouldBe(2);
        battle.Name.ShouldBe("Battle of the Hill");
        battle.Aliases.ShouldBe(["The Hill Affair"]);
        battle.Kind.ShouldBe(EngagementKind.Battle);
        battle.Summary.ShouldBe("Red and Blue fought over a hill.");
        battle.StartDate.ShouldBe(new DateOnly(1915, 4, 17));
        battle.EndDate.ShouldBe(new DateOnly(1915, 4, 22));
        battle.Place!.Slug.ShouldBe("the-hill");
        battle.SourceTitle.ShouldBe("The battle of the hill");
        battle.SourcePublisher.ShouldBe("An encyclopaedia");
        battle.PartOf.Single().Slug.ShouldBe("great-war");
        battle.PartOf.Single().Parts.ShouldBe([battle]);
        battle.Actors.Select(actor => actor.Slug).Order().ShouldBe(["blue-army", "first-brigade", "red-army", "the-observatory"]);
        (await context.SourceStatements.OrderBy(statement => statement.Id).Select(statement => statement.Locator).ToListAsync())
            .ShouldBe(["infobox/casualties/1", "infobox/casualties/2", "lead/1/1"]);
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_StoreSidesInOrder_When_Loaded(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        var participations = await context.Participations
            .OrderBy(participation => participation.Id)
            .Select(participation => new
            {
                Side = participation.Side.Ordinal,
                participation.Side.Name,
                participation.Ordinal,
                Actor = participation.Actor.Slug,
                participation.Role,
            })
            .ToListAsync();
        participations.Select(row => (row.Side, row.Name, row.Ordinal, row.Actor, row.Role)).ShouldBe(
        [
            (1, "Red", 1, "red-army", ParticipationRole.Combatant),
            (1, "Red", 2, "first-brigade", ParticipationRole.Supporter),
            (2, "Blue", 1, "blue-army", ParticipationRole.Combatant),
        ]);
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_StoreClaims_When_Loaded(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        var claim = await context.Claims
            .Include(claim => claim.Claimant)
            .Include(claim => claim.Subject)
            .Include(claim => claim.Side)
            .Include(claim => claim.Place)
            .SingleAsync(claim => claim.Slug == "hill-battle-red-losses");
        claim.Id.ShouldBe(1);
        claim.Kind.ShouldBe(ClaimKind.Casualties);
        claim.Claimant!.Slug.ShouldBe("blue-army");
        claim.Subject!.Slug.ShouldBe("red-army");
        claim.Side!.Name.ShouldBe("Red");
        claim.Measure.ShouldBe(Measure.KilledOrCaptured);
        claim.Quantity.ShouldBe(new Quantity(25, null, "25+"));
        claim.IsPartial.ShouldBeTrue();
        claim.Statement.ShouldBe("Blue says that it killed or captured more than two dozen.");
        claim.Quote.ShouldBe("a fine day");
        claim.OccurredOn.ShouldBe(new DateOnly(1915, 4, 18));
        claim.Place!.Slug.ShouldBe("the-valley");
        claim.Locators.ShouldBe(["infobox/casualties/1", "lead/1/1"]);
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_LeaveOptionalValuesNull_When_TheFileOmitsThem(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        var claim = await context.Claims.Include(claim => claim.Citations).SingleAsync(claim => claim.Slug == "hill-battle-judgement");
        claim.Quantity.ShouldBeNull();
        claim.Measure.ShouldBeNull();
        claim.SideId.ShouldBeNull();
        claim.PlaceId.ShouldBeNull();
        claim.OccurredOn.ShouldBeNull();
        claim.Quote.ShouldBeNull();
        claim.IsPartial.ShouldBeFalse();
        claim.KnownSince.ShouldBeNull();
        claim.Citations.ShouldBeEmpty();
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_StoreCitations_When_ClaimsCiteReferences(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        var citations = await context.Citations
            .OrderBy(citation => citation.Id)
            .Select(citation => new { Claim = citation.Claim.Slug, citation.Ordinal, citation.Marker, Reference = citation.Reference.Slug })
            .ToListAsync();
        citations.Select(row => (row.Claim, row.Ordinal, row.Marker, row.Reference)).ShouldBe(
        [
            ("hill-battle-red-losses", 1, "1", "hill-battle-ref-1"),
            ("hill-battle-red-losses", 2, "2", "hill-battle-ref-2"),
            ("hill-battle-blue-losses", 1, "3", "hill-battle-ref-3"),
        ]);
        var reference = await context.References.Include(reference => reference.Claims).SingleAsync(reference => reference.Number == 1);
        reference.Title.ShouldBe("Hill taken");
        reference.Author.ShouldBe("J. Smith");
        reference.Publisher.ShouldBe("The Paper");
        reference.PublishedOn.ShouldBe(new DateOnly(1915, 4, 23));
        reference.RetrievedOn.ShouldBe(new DateOnly(2010, 1, 2));
        reference.ArchivedOn.ShouldBe(new DateOnly(2009, 1, 2));
        reference.Claims.Single().Slug.ShouldBe("hill-battle-red-losses");
    }
}
