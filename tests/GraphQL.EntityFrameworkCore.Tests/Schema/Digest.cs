using Contested.GraphQL.EntityFrameworkCore.Tests.Library;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Schema;

/// <summary>Reviews that are computed and not in the database.</summary>
internal static class Digest
{
    /// <summary>Gives a review of each publication with its number of copies as stars, and one of each undated publication without a text.</summary>
    public static IReadOnlyList<Review> Of(IReadOnlyList<Publication> publications, IReadOnlyList<Publication> undated) =>
    [
        .. publications.Select(publication => new Review { Publication = publication, Stars = publication.Copies, Text = "dated" }),
        .. undated.Select(publication => new Review { Publication = publication, Stars = publication.Copies, ReviewerId = publication.AuthorId }),
    ];
}
