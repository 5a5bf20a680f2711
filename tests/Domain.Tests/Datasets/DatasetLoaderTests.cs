using System.Data.Common;
using Contested.Domain.Claims;
using Contested.Domain.Datasets;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Tests.Datasets;

public sealed class DatasetLoaderTests : IDisposable
{
    private readonly SampleDataset _sample = new();

    public void Dispose() => _sample.Dispose();

    [DatabaseTheory]
    [AllDatabases("[\"1\", \"2\"]", "1915-04-20", KnownSinceBasis.Retrieved)]
    [AllDatabases("[\"1\", \"3\"]", "1915-04-23", KnownSinceBasis.Published)]
    [AllDatabases("[hill-book]", "1916-12-31", KnownSinceBasis.Published)]
    [AllDatabases("[\"3\"]", "1921-05-31", KnownSinceBasis.Document)]
    [AllDatabases("[]", "1921-05-31", KnownSinceBasis.Document)]
    public async Task LoadAsync_Should_TakeTheEarliestDatedReference_When_ComputingKnownSince(
        DatabaseKind kind, string citations, string expected, KnownSinceBasis basis)
    {
        _sample.Replace(SampleDataset.ClaimsFile, "[\"1\", \"2\"]", citations);
        await using var database = await LoadedAsync(kind);
        await using var context = database.CreateContext();

        var claim = await context.Claims.SingleAsync(claim => claim.Slug == "hill-battle-red-losses");
        claim.KnownSince?.ToString("yyyy-MM-dd").ShouldBe(expected);
        claim.KnownSinceBasis.ShouldBe(basis);
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_WriteNothing_When_TheVersionIsStoredAlready(DatabaseKind kind)
    {
        await using var database = await LoadedAsync(kind);
        await using (var context = database.CreateContext())
        {
            await context.Citations.ExecuteDeleteAsync();
        }

        await using var again = database.CreateContext();
        var result = await DatasetLoader.LoadAsync(again, _sample.Folder);

        result.IsUnchanged.ShouldBeTrue();
        result.Version.ShouldBe((await again.Datasets.SingleAsync()).Version);
        (await again.Citations.CountAsync()).ShouldBe(0);
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_ReplaceEverything_When_TheContentChanged(DatabaseKind kind)
    {
        await using var database = await LoadedAsync(kind);
        _sample.Replace(SampleDataset.PlacesFile, "name: The Valley", "name: The Dale");
        _sample.Delete(SampleDataset.TableClaimsFile);

        await using var context = database.CreateContext();
        var result = await DatasetLoader.LoadAsync(context, _sample.Folder);

        result.IsUnchanged.ShouldBeFalse();
        (await context.Datasets.SingleAsync()).Version.ShouldBe(result.Version);
        (await context.Places.OrderBy(place => place.Id).Select(place => place.Name).ToListAsync()).ShouldBe(["The Hill", "The Dale"]);
        (await context.Claims.CountAsync()).ShouldBe(3);
        (await context.Citations.CountAsync()).ShouldBe(3);
        (await context.ClaimRelations.CountAsync()).ShouldBe(2);
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
        (await context.Claims.CountAsync()).ShouldBe(5);
        (await context.Datasets.CountAsync()).ShouldBe(1);
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_KeepTheOldData_When_WritingFails(DatabaseKind kind)
    {
        await using var database = await LoadedAsync(kind);
        _sample.Replace(SampleDataset.PlacesFile, "name: The Valley", "name: The Dale");
        _sample.Replace(SampleDataset.ClaimsFile, "low: 25", "low: 26");
        await using (var context = database.CreateContext())
        {
            await context.Database.ExecuteSqlRawAsync(
                kind == DatabaseKind.Sqlite
                    ? "CREATE TRIGGER refuse BEFORE INSERT ON citation BEGIN SELECT RAISE(ABORT, 'refused'); END"
                    : "ALTER TABLE citation ADD CONSTRAINT refuse CHECK (id < 0) NOT VALID");
        }

        await using var again = database.CreateContext();
        await Should.ThrowAsync<DbException>(() => DatasetLoader.LoadAsync(again, _sample.Folder));

        (await again.Places.Select(place => place.Name).OrderBy(name => name).ToListAsync()).ShouldBe(["The Hill", "The Valley"]);
        (await again.Citations.CountAsync()).ShouldBe(4);
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
