using System.Linq.Expressions;
using Contested.Domain.Actors;
using Contested.Domain.Claims;
using Contested.Domain.Datasets;
using Contested.Domain.Dates;
using Contested.Domain.Documents;
using Contested.Domain.Engagements;
using Contested.Domain.Identifiers;
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
        dataset.Coverage.ShouldBe(new Coverage(3, 3));
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_StorePlaces_When_Loaded(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        var places = await context.Places.OrderBy(place => place.Id).ToListAsync();
        places.Select(place => (place.Slug, place.Name, place.Latitude, place.Longitude)).ShouldBe(
        [
            ("the-hill", "The Hill", 50.8243, -2.9296),
            ("the-valley", "The Valley", null, null),
        ]);
        places[0].Aliases.ShouldBe(["Hill 60", "La Côte"]);
        places[1].Aliases.ShouldBeEmpty();
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_StoreActorsOfEveryType_When_Loaded(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        var actors = await context.Actors.OrderBy(actor => actor.Id).ToListAsync();
        actors.Select(actor => (actor.Slug, Type: actor.GetType())).ShouldBe(
        [
            ("first-brigade", typeof(Unit)),
            ("red-army", typeof(Belligerent)),
            ("blue-army", typeof(Belligerent)),
            ("jane-doe", typeof(Person)),
            ("the-observatory", typeof(Organization)),
        ]);
        var unit = await context.Units.Include(unit => unit.Belligerent).SingleAsync();
        unit.Name.ShouldBe("First Brigade");
        unit.Aliases.ShouldBe(["1st Bde"]);
        unit.Description.ShouldBe("The brigade that held the hill.");
        unit.Belligerent!.Slug.ShouldBe("red-army");
        unit.Belligerent.Units.ShouldBe([unit]);
        (await context.People.Include(person => person.Affiliation).SingleAsync()).Affiliation.ShouldBe(unit);
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_StoreWhoStandsUnderWhomDirectlyOrNot_When_Loaded(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        (await SlugsAsync(actor => actor.Superiors.Select(superior => superior.Slug))).ShouldBe(
        [
            "blue-army: blue-army", "first-brigade: first-brigade red-army", "jane-doe: first-brigade jane-doe red-army", "red-army: red-army",
            "the-observatory: the-observatory",
        ]);
        var made = await context.Claims.Where(claim => claim.Claimant!.Slug == "jane-doe").Select(claim => claim.Slug).ToListAsync();
        var about = await context.Claims.Where(claim => claim.Subject!.Slug == "red-army").Select(claim => claim.Slug).ToListAsync();
        made.ShouldNotBeEmpty();
        about.ShouldNotBeEmpty();
        foreach (var superior in new[] { "jane-doe", "first-brigade", "red-army" })
        {
            (await SlugsAsync(actor => actor.ClaimsMadeWithSubordinates.Select(claim => claim.Slug))).ShouldContain($"{superior}: {string.Join(' ', made.Order())}");
        }

        (await SlugsAsync(actor => actor.ClaimsAboutWithSubordinates.Select(claim => claim.Slug))).ShouldContain($"red-army: {string.Join(' ', about.Order())}");

        async Task<List<string>> SlugsAsync(Expression<Func<Actor, IEnumerable<string>>> slugs)
        {
            var actors = await context.Actors.OrderBy(actor => actor.Slug).Select(actor => actor.Slug).ToListAsync();
            var found = await context.Actors.OrderBy(actor => actor.Slug).Select(slugs).ToListAsync();
            return [.. actors.Zip(found, (actor, each) => $"{actor}: {string.Join(' ', each.Order())}")];
        }
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_StoreEngagements_When_Loaded(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        var battle = await context.Engagements
            .Include(engagement => engagement.Place)
            .Include(engagement => engagement.PartOf)
            .Include(engagement => engagement.Actors)
            .Include(engagement => engagement.Documents)
            .Include(engagement => engagement.References)
            .SingleAsync(engagement => engagement.Slug == "hill-battle");
        battle.Name.ShouldBe("Battle of the Hill");
        battle.Aliases.ShouldBe(["The Hill Affair"]);
        battle.Kind.ShouldBe(EngagementKind.Battle);
        battle.Summary.ShouldBe("Red and Blue fought over a hill.");
        battle.StartDate.ShouldBe(new DateOnly(1915, 4, 17));
        battle.EndDate.ShouldBe(new DateOnly(1915, 4, 22));
        battle.Place!.Slug.ShouldBe("the-hill");
        battle.Start.ShouldBe(new PartialDate("1915-04-17"));
        battle.End.ShouldBe(new PartialDate("1915-04-22"));
        battle.Documents.Select(document => document.Slug).Order().ShouldBe(["hill-article", "hill-table"]);
        battle.References.Count.ShouldBe(4);
        battle.PartOf.Single().Slug.ShouldBe("great-war");
        battle.PartOf.Single().Parts.ShouldBe([battle]);
        battle.Actors.Select(actor => actor.Slug).Order().ShouldBe(["blue-army", "first-brigade", "red-army", "the-observatory"]);
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
                Claims = participation.Claims.OrderBy(claim => claim.Id).Select(claim => claim.Slug).ToList(),
            })
            .ToListAsync();
        participations.Select(row => (row.Side, row.Name, row.Ordinal, row.Actor, row.Role, string.Join(' ', row.Claims))).ShouldBe(
        [
            (1, "Red", 1, "red-army", ParticipationRole.Combatant, "hill-battle-red-losses"),
            (1, "Red", 2, "first-brigade", ParticipationRole.Supporter, "hill-battle-red-losses hill-battle-judgement"),
            (2, "Blue", 1, "blue-army", ParticipationRole.Combatant, "hill-battle-blue-losses"),
        ]);
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_StoreClaims_When_Loaded(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        var claim = await context.Claims
            .Include(claim => claim.Claimant)
            .Include(claim => claim.Document)
            .Include(claim => claim.Speaker)
            .Include(claim => claim.Subject)
            .Include(claim => claim.Side)
            .Include(claim => claim.Place)
            .SingleAsync(claim => claim.Slug == "hill-battle-red-losses");
        claim.Kind.ShouldBe(ClaimKind.Casualties);
        claim.Document.Slug.ShouldBe("hill-article");
        claim.Voice.ShouldBe(Voice.Named);
        claim.Claimant!.Slug.ShouldBe("blue-army");
        claim.Speaker!.Slug.ShouldBe("jane-doe");
        claim.SpeakerRole.ShouldBe("colonel");
        claim.Evidence.ShouldBe(Evidence.Photograph);
        claim.Population.ShouldBe(Population.Forces);
        claim.Note.ShouldBe("The article has “more than two dozen”.");
        claim.Subject!.Slug.ShouldBe("red-army");
        claim.Side!.Name.ShouldBe("Red");
        claim.Measure.ShouldBe(Measure.KilledOrCaptured);
        claim.Quantity.ShouldBe(new Quantity(25, null, "25+"));
        claim.IsPartial.ShouldBeTrue();
        claim.Statement.ShouldBe("Blue says that it killed or captured more than two dozen.");
        claim.Quote.ShouldBe("a fine day");
        claim.Occurred.ShouldBe(new PartialDate("1915-04-18"));
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
        claim.Occurred.ShouldBeNull();
        claim.SpeakerId.ShouldBeNull();
        claim.SpeakerRole.ShouldBeNull();
        claim.Evidence.ShouldBeNull();
        claim.Population.ShouldBeNull();
        claim.Note.ShouldBeNull();
        claim.WithdrawnOn.ShouldBeNull();
        claim.WithdrawnBecause.ShouldBeNull();
        claim.Quote.ShouldBeNull();
        claim.IsPartial.ShouldBeFalse();
        claim.KnownSinceBasis.ShouldBe(KnownSinceBasis.Document);
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
            ("hill-battle-dead", 1, "hill-book", "hill-book"),
        ]);
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_StoreReferences_When_Loaded(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        var references = await context.References
            .Include(reference => reference.Claims)
            .Include(reference => reference.Identifiers)
            .OrderBy(reference => reference.Id).ToListAsync();
        var reference = references[0];
        reference.Slug.ShouldBe("hill-battle-ref-1");
        reference.Title.ShouldBe("Hill taken");
        reference.Author.ShouldBe("J. Smith");
        reference.Publisher.ShouldBe("The Paper");
        reference.Url.ShouldBe("https://example.org/hill-taken");
        reference.ArchiveUrl.ShouldBe("https://archive.example.org/hill-taken");
        reference.Language.ShouldBe("en");
        reference.Published.ShouldBe(new PartialDate("1915-04-23"));
        reference.PublishedOn.ShouldBe(new DateOnly(1915, 4, 23));
        reference.RetrievedOn.ShouldBe(new DateOnly(2010, 1, 2));
        reference.ArchivedOn.ShouldBe(new DateOnly(2009, 1, 2));
        reference.RetractedOn.ShouldBe(new DateOnly(2011, 5, 6));
        reference.Claims.Single().Slug.ShouldBe("hill-battle-red-losses");
        reference.Identifiers.Single().Scheme.ShouldBe(IdentifierScheme.Issn);

        references[3].Published.ShouldBe(new PartialDate("1916"));
        references[3].PublishedOn.ShouldBeNull();
        (await context.References.CountAsync(found => found.PublishedOn != null)).ShouldBe(1);
        (await context.References.SingleAsync(found => found.Published!.Precision == DatePrecision.Year)).Slug.ShouldBe("hill-book");
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_StoreDocuments_When_Loaded(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        var documents = await context.Documents
            .Include(document => document.Listings).ThenInclude(listing => listing.Reference)
            .Include(document => document.Engagements)
            .OrderBy(document => document.Id).ToListAsync();
        var article = documents[0];
        article.Slug.ShouldBe("hill-article");
        article.Title.ShouldBe("The battle of the hill");
        article.Kind.ShouldBe(DocumentKind.EncyclopediaArticle);
        article.Author.ShouldBe("Several hands");
        article.Publisher.ShouldBe("An encyclopaedia");
        article.Url.ShouldBe("https://example.org/hill");
        article.Language.ShouldBe("en-GB");
        article.Published.ShouldBe(new PartialDate("1921-05"));
        article.RetrievedOn.ShouldBe(new DateOnly(2012, 3, 4));
        article.Licence.ShouldBe("CC BY-SA 4.0");
        article.LicenceUrl.ShouldBe("https://example.org/licence");
        article.Attribution.ShouldBe("The sample's authors");
        article.Engagements.Single().Slug.ShouldBe("hill-battle");
        article.Listings.OrderBy(listing => listing.Number).Select(listing => (listing.Number, listing.Reference.Slug)).ShouldBe(
            [(1, "hill-battle-ref-1"), (2, "hill-battle-ref-2"), (3, "hill-battle-ref-3")]);
        documents[1].Slug.ShouldBe("hill-table");
        documents[1].Published.ShouldBeNull();
        (await context.DocumentStatements.OrderBy(statement => statement.Id).Select(statement => statement.Locator).ToListAsync())
            .ShouldBe(["infobox/casualties/1", "infobox/casualties/2", "lead/1/1"]);
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_StoreIdentifiers_When_Loaded(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        (await context.Engagements
                .Where(engagement => engagement.Identifiers.Any(identifier => identifier.Scheme == IdentifierScheme.UcdpGed && identifier.Value == "227280"))
                .Select(engagement => engagement.Slug).ToListAsync())
            .ShouldBe(["hill-battle"]);
        var army = await context.Actors.Include(actor => actor.Identifiers).SingleAsync(actor => actor.Slug == "red-army");
        army.Identifiers.OrderBy(identifier => identifier.Ordinal).Select(identifier => (identifier.Value, identifier.Url)).ShouldBe(
            [("Q11", "https://www.wikidata.org/wiki/Q11"), ("Q12", "https://example.org/red")]);
        (await context.Identifiers.Where(identifier => identifier.Place!.Slug == "the-hill").Select(identifier => identifier.Value).ToListAsync())
            .ShouldBe(["2801150"]);
        (await context.Identifiers.SingleAsync(identifier => identifier.Document!.Slug == "hill-article")).Url.ShouldBe("https://doi.org/10.1000/182");
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_StoreRelationsFromBothSides_When_Loaded(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        var relations = await context.ClaimRelations.OrderBy(relation => relation.ClaimId).ThenBy(relation => relation.Kind)
            .Select(relation => new { relation.ClaimId, relation.Kind, relation.OtherId, First = context.Claims.Min(claim => claim.Id) }).ToListAsync();
        relations.Select(relation => (relation.ClaimId - relation.First + 1, relation.Kind, relation.OtherId - relation.First + 1)).ShouldBe(
        [
            (1, ClaimRelationKind.DisputedBy, 3),
            (1, ClaimRelationKind.ExplainedBy, 5),
            (3, ClaimRelationKind.Disputes, 1),
            (4, ClaimRelationKind.HasPart, 5),
            (5, ClaimRelationKind.PartOf, 4),
            (5, ClaimRelationKind.Explains, 1),
        ]);
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_StoreClaimsOfATable_When_TheyAreCommaSeparated(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        var claims = await context.Claims.Where(claim => claim.Document.Slug == "hill-table").OrderBy(claim => claim.Id).ToListAsync();
        claims.Select(claim => claim.Slug).ShouldBe(["hill-battle-dead", "hill-battle-dead-on-the-slope"]);
        var dead = claims[0];
        dead.Voice.ShouldBe(Voice.Unnamed);
        dead.ClaimantId.ShouldBeNull();
        dead.SpeakerRole.ShouldBe("officer");
        dead.Population.ShouldBe(Population.All);
        dead.Quantity.ShouldBe(new Quantity(90, 110, "about 100", best: 100, isApproximate: true));
        dead.Statement.ShouldBe("Some say that about a hundred fell, all told.");
        dead.Occurred.ShouldBe(new PartialDate("1915-04"));
        dead.OccurredOn.ShouldBeNull();
        dead.WithdrawnOn.ShouldBe(new DateOnly(1920, 2, 3));
        dead.WithdrawnBecause.ShouldBe("Misprinted.");
        claims[1].IsPartial.ShouldBeTrue();
        claims[1].Voice.ShouldBe(Voice.Document);
        claims[1].Locators.ShouldBe(["row 7", "row 8"]);
        claims[1].KnownSince.ShouldBeNull();
        claims[1].KnownSinceBasis.ShouldBeNull();
    }
}
