using Contested.Domain.Actors;
using Contested.Domain.Claims;
using Contested.Domain.Datasets;
using Contested.Domain.Engagements;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Tests.Datasets;

public sealed class DatasetLoaderTests : IDisposable
{
    private readonly SampleDataset _sample = new();

    public void Dispose() => _sample.Dispose();

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_StoreTheDataset_When_TheDatabaseIsEmpty(DatabaseKind kind)
    {
        await using var database = await LoadedAsync(kind);
        await using var context = database.CreateContext();

        var dataset = await context.Datasets.SingleAsync();
        dataset.Id.ShouldBe(1);
        dataset.Version.ShouldMatch("^[0-9a-f]{16}$");
        dataset.ReleasedOn.ShouldBe(new DateOnly(2024, 2, 29));
        dataset.Licence.ShouldBe("CC BY-SA 4.0");
        dataset.Attribution.ShouldBe("The sample's authors");
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_StorePlaces_When_TheDatabaseIsEmpty(DatabaseKind kind)
    {
        await using var database = await LoadedAsync(kind);
        await using var context = database.CreateContext();

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
    public async Task LoadAsync_Should_StoreActorsOfEveryType_When_TheDatabaseIsEmpty(DatabaseKind kind)
    {
        await using var database = await LoadedAsync(kind);
        await using var context = database.CreateContext();

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
    public async Task LoadAsync_Should_StoreEngagements_When_TheDatabaseIsEmpty(DatabaseKind kind)
    {
        await using var database = await LoadedAsync(kind);
        await using var context = database.CreateContext();

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
    public async Task LoadAsync_Should_StoreSidesInOrder_When_TheDatabaseIsEmpty(DatabaseKind kind)
    {
        await using var database = await LoadedAsync(kind);
        await using var context = database.CreateContext();

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
    public async Task LoadAsync_Should_StoreClaims_When_TheDatabaseIsEmpty(DatabaseKind kind)
    {
        await using var database = await LoadedAsync(kind);
        await using var context = database.CreateContext();

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
        await using var database = await LoadedAsync(kind);
        await using var context = database.CreateContext();

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
        await using var database = await LoadedAsync(kind);
        await using var context = database.CreateContext();

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

    [DatabaseTheory]
    [AllDatabases("[\"1\", \"2\"]", "1915-04-20")]
    [AllDatabases("[\"1\", \"3\"]", "1915-04-23")]
    [AllDatabases("[\"3\"]", null)]
    [AllDatabases("[]", null)]
    public async Task LoadAsync_Should_TakeTheEarliestDatedReference_When_ComputingKnownSince(
        DatabaseKind kind, string citations, string? expected)
    {
        _sample.Replace(SampleDataset.ClaimsFile, "[\"1\", \"2\"]", citations);
        await using var database = await LoadedAsync(kind);
        await using var context = database.CreateContext();

        var claim = await context.Claims.SingleAsync(claim => claim.Slug == "hill-battle-red-losses");
        claim.KnownSince?.ToString("yyyy-MM-dd").ShouldBe(expected);
        (claim.KnownSince is null).ShouldBe(expected is null);
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_WriteNothing_When_TheVersionIsStoredAlready(DatabaseKind kind)
    {
        await using var database = await LoadedAsync(kind);
        await using (var context = database.CreateContext())
        {
            await context.Claims.ExecuteDeleteAsync();
        }

        await using var again = database.CreateContext();
        var result = await DatasetLoader.LoadAsync(again, _sample.Folder);

        result.IsUnchanged.ShouldBeTrue();
        result.Version.ShouldBe((await again.Datasets.SingleAsync()).Version);
        (await again.Claims.CountAsync()).ShouldBe(0);
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_ReplaceEverything_When_TheContentChanged(DatabaseKind kind)
    {
        await using var database = await LoadedAsync(kind);
        _sample.Replace(SampleDataset.PlacesFile, "name: The Valley", "name: The Dale");
        _sample.Write(SampleDataset.ClaimsFile, "");

        await using var context = database.CreateContext();
        var result = await DatasetLoader.LoadAsync(context, _sample.Folder);

        result.IsUnchanged.ShouldBeFalse();
        (await context.Datasets.SingleAsync()).Version.ShouldBe(result.Version);
        (await context.Places.OrderBy(place => place.Id).Select(place => place.Name).ToListAsync()).ShouldBe(["The Hill", "The Dale"]);
        (await context.Claims.CountAsync()).ShouldBe(0);
        (await context.Citations.CountAsync()).ShouldBe(0);
        (await context.Actors.CountAsync()).ShouldBe(5);
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_KeepTheOldData_When_AFileIsBad(DatabaseKind kind)
    {
        await using var database = await LoadedAsync(kind);
        _sample.Replace(SampleDataset.PlacesFile, "slug: the-valley", "slug: The Valley");

        await using var context = database.CreateContext();
        await Should.ThrowAsync<DatasetFormatException>(() => DatasetLoader.LoadAsync(context, _sample.Folder));

        (await context.Places.CountAsync()).ShouldBe(2);
        (await context.Claims.CountAsync()).ShouldBe(3);
        (await context.Datasets.CountAsync()).ShouldBe(1);
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_KeepTheOldData_When_WritingFails(DatabaseKind kind)
    {
        await using var database = await LoadedAsync(kind);
        _sample.Replace(SampleDataset.PlacesFile, "name: The Valley", "name: The Dale");
        await using (var context = database.CreateContext())
        {
            await context.Database.ExecuteSqlRawAsync(
                kind == DatabaseKind.Sqlite
                    ? "CREATE TRIGGER refuse BEFORE INSERT ON citation BEGIN SELECT RAISE(ABORT, 'refused'); END"
                    : "ALTER TABLE citation ADD CONSTRAINT refuse CHECK (id < 0) NOT VALID");
        }

        await using var again = database.CreateContext();
        await Should.ThrowAsync<DbUpdateException>(() => DatasetLoader.LoadAsync(again, _sample.Folder));

        (await again.Places.Select(place => place.Name).OrderBy(name => name).ToListAsync()).ShouldBe(["The Hill", "The Valley"]);
        (await again.Citations.CountAsync()).ShouldBe(3);
        again.ChangeTracker.Entries().ShouldBeEmpty();
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_WriteOnce_When_SeveralServersStartTogether(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            await using var context = database.CreateContext();
            return await DatasetLoader.LoadAsync(context, _sample.Folder);
        })));

        results.Count(result => !result.IsUnchanged).ShouldBe(1);
        results.Select(result => result.Version).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task LoadAsync_Should_SayWhichFolderIsMissing_When_ThereIsNone()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using var context = database.CreateContext();
        var missing = Path.Combine(_sample.Folder, "nowhere");

        var exception = await Should.ThrowAsync<DirectoryNotFoundException>(() => DatasetLoader.LoadAsync(context, missing));

        exception.Message.ShouldContain(missing);
    }

    private async Task<TestDatabase> LoadedAsync(DatabaseKind kind)
    {
        var database = await TestDatabase.CreateAsync(kind);
        await using var context = database.CreateContext();
        (await DatasetLoader.LoadAsync(context, _sample.Folder)).IsUnchanged.ShouldBeFalse();
        return database;
    }
}
