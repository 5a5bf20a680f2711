namespace Contested.GraphQL.EntityFrameworkCore.Tests.Library;

/// <summary>Computed series that are not as a plan expects them.</summary>
internal static class Oddities
{
    /// <summary>Gives a series with the key of one in the database, an author that does not exist, and no extent.</summary>
    public static IReadOnlyList<Series> Of(IReadOnlyList<Publication> publications, PublicationLens lens) => publications.Count == 0
        ? throw new InvalidOperationException("Nothing passes.")
        : [new Series { Id = 1, AuthorId = int.MaxValue, PublisherCode = "P1", Genre = Genre.Poetry, Extent = null! }];
}
