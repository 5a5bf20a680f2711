using System.Globalization;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Tests.Data;

/// <summary>Holds the references of the Abu Kamal offensive against the list in the article.</summary>
public sealed class AbuKamalReferenceTests(CuratedDatabases databases) : IClassFixture<CuratedDatabases>
{
    private const string Engagement = "abu-kamal-offensive-2016";
    private const string Article = "wikipedia-2016-abu-kamal-offensive";

    [DatabaseTheory, AllDatabases]
    public async Task References_Should_BeSixteenInOrder_When_Loaded(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        var listings = await context.Listings.Where(listing => listing.Document.Slug == Article).OrderBy(listing => listing.Id)
            .Select(listing => new { listing.Number, listing.Reference.Slug }).ToListAsync();

        listings.Select(listing => listing.Number).ShouldBe(Enumerable.Range(1, 16));
        listings.Select(listing => listing.Slug).ShouldBe(Enumerable.Range(1, 16).Select(number => $"{Engagement}-ref-{number}"));
    }

    [DatabaseTheory, AllDatabases]
    public async Task References_Should_AllBeCitedExceptTheFirst_When_Loaded(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        var uncited = await context.Listings
            .Where(listing => listing.Document.Slug == Article && !listing.Reference.Citations.Any())
            .Select(listing => listing.Number).ToListAsync();

        uncited.ShouldBe([1]);
    }

    [DatabaseTheory]
    [AllDatabases(1, "2015-09-11", null, null)]
    [AllDatabases(2, null, "2016-06-29", "2016-08-13")]
    [AllDatabases(3, null, null, null)]
    [AllDatabases(4, null, null, null)]
    [AllDatabases(5, null, null, null)]
    [AllDatabases(6, null, null, null)]
    [AllDatabases(7, "2016-06-28", null, null)]
    [AllDatabases(8, "2016-06-29", "2016-06-29", "2016-06-30")]
    [AllDatabases(9, "2016-07-01", null, null)]
    [AllDatabases(10, null, null, null)]
    [AllDatabases(11, null, "2016-06-28", null)]
    [AllDatabases(12, "2016-06-29", null, null)]
    [AllDatabases(13, "2016-06-29", "2016-06-29", null)]
    [AllDatabases(14, "2016-06-29", null, null)]
    [AllDatabases(15, null, null, null)]
    [AllDatabases(16, "2016-07-31", "2016-08-19", "2016-10-08")]
    public async Task Reference_Should_HaveTheDatesOfTheArticle_When_Loaded(
        DatabaseKind kind, int number, string? published, string? retrieved, string? archived)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        var reference = await context.References.SingleAsync(reference => reference.Slug == $"{Engagement}-ref-{number}");

        (reference.PublishedOn, reference.RetrievedOn, reference.ArchivedOn).ShouldBe((Date(published), Date(retrieved), Date(archived)));
    }

    private static DateOnly? Date(string? text) => text is null ? null : DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
