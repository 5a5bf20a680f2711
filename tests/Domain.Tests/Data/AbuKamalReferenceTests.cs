using System.Globalization;
using Contested.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Contested.Domain.Tests.Data;

/// <summary>Holds the references of the Abu Kamal offensive against the list in the article.</summary>
public sealed class AbuKamalReferenceTests(CuratedDatabases databases) : IClassFixture<CuratedDatabases>
{
    private const string Engagement = "abu-kamal-offensive-2016";

    [DatabaseTheory, AllDatabases]
    public async Task References_Should_BeSixteenInOrder_When_Loaded(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        var references = await context.References.OrderBy(reference => reference.Id).ToListAsync();

        references.Select(reference => reference.Number).ShouldBe(Enumerable.Range(1, 16).Select(number => (int?)number));
        references.Select(reference => reference.Slug).ShouldBe(Enumerable.Range(1, 16).Select(number => $"{Engagement}-ref-{number}"));
    }

    [DatabaseTheory, AllDatabases]
    public async Task References_Should_AllBeCitedExceptTheFirst_When_Loaded(DatabaseKind kind)
    {
        await using var context = (await databases.GetAsync(kind)).CreateContext();

        var uncited = await context.References.Where(reference => !reference.Citations.Any()).Select(reference => reference.Number).ToListAsync();

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

        var reference = await context.References.SingleAsync(reference => reference.Number == number);

        (reference.PublishedOn, reference.RetrievedOn, reference.ArchivedOn).ShouldBe((Date(published), Date(retrieved), Date(archived)));
    }

    private static DateOnly? Date(string? text) => text is null ? null : DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
