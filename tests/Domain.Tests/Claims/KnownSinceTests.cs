using Contested.Domain.Claims;
using Contested.Domain.Dates;
using Contested.Domain.Documents;
using Contested.Domain.References;

namespace Contested.Domain.Tests.Claims;

public sealed class KnownSinceTests
{
    private static readonly Reference Undated = new() { Slug = "undated", Title = "Undated" };

    private static readonly Reference Published = new()
    {
        Slug = "published",
        Title = "Published",
        Published = new PartialDate("1915-04"),
        RetrievedOn = new DateOnly(1914, 1, 1),
        ArchivedOn = new DateOnly(1914, 1, 2),
    };

    private static readonly Reference Retrieved = new()
    {
        Slug = "retrieved",
        Title = "Retrieved",
        RetrievedOn = new DateOnly(1915, 4, 30),
        ArchivedOn = new DateOnly(1914, 1, 2),
    };

    private static readonly Reference Archived = new() { Slug = "archived", Title = "Archived", ArchivedOn = new DateOnly(1915, 4, 29) };

    [Fact]
    public void KnownSince_Should_BeTheFirstDateOfEachReference_When_PublishedElseRetrievedElseArchived()
    {
        Of([Published]).ShouldBe(new KnownSince(new DateOnly(1915, 4, 30), KnownSinceBasis.Published));
        Of([Retrieved]).ShouldBe(new KnownSince(new DateOnly(1915, 4, 30), KnownSinceBasis.Retrieved));
        Of([Archived]).ShouldBe(new KnownSince(new DateOnly(1915, 4, 29), KnownSinceBasis.Archived));
    }

    [Fact]
    public void KnownSince_Should_BeTheEarliestOfAll_When_ThereAreSeveralReferences()
    {
        Of([Undated, Published, Retrieved, Archived])!.Basis.ShouldBe(KnownSinceBasis.Archived);
        Of([Retrieved, Undated, Published])!.Basis.ShouldBe(KnownSinceBasis.Published);
    }

    [Fact]
    public void KnownSince_Should_BeTheDocumentsOwn_When_NoReferenceHasADate()
    {
        Of([Undated], "1921").ShouldBe(new KnownSince(new DateOnly(1921, 12, 31), KnownSinceBasis.Document));
        Of([], null, new DateOnly(1922, 1, 1)).ShouldBe(new KnownSince(new DateOnly(1922, 1, 1), KnownSinceBasis.Document));
        Of([Published], "1900")!.Basis.ShouldBe(KnownSinceBasis.Published);
        Of([Undated]).ShouldBeNull();
    }

    private static KnownSince? Of(Reference[] references, string? published = null, DateOnly? retrievedOn = null) => KnownSince.Of(
        new Document
        {
            Slug = "document",
            Title = "Document",
            Licence = "CC0",
            Attribution = "Us",
            Published = published is null ? null : new PartialDate(published),
            RetrievedOn = retrievedOn,
        },
        references);
}
