using Contested.GraphQL.EntityFrameworkCore.Tests.Library;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Schema;

/// <summary>Reviews that are computed and not in the database.</summary>
internal static class Digest
{
    /// <summary>Leaves the publications that are not lent, and that are from the cities of the lens.</summary>
    public static void Configure(ComputationDescriptor<Publication, PublicationLens> descriptor) => descriptor
        .Where(publication => !publication.IsLent)
        .Filter(lens => lens.FromCities, PublicationType.IsFromCities);

    /// <summary>Gives a review of each publication with its number of copies as stars, and one of each undated publication without a text.</summary>
    public static IReadOnlyList<Review> Of(IReadOnlyList<Publication> publications, PublicationLens lens) =>
    [
        .. lens.Split(publications).Dated.Select(publication => new Review { Publication = publication, Stars = publication.Copies, Text = "dated" }),
        .. lens.Split(publications).Undated.Select(publication => new Review { Publication = publication, Stars = publication.Copies, ReviewerId = publication.AuthorId }),
    ];
}
