using System.Linq.Expressions;
using Contested.GraphQL.EntityFrameworkCore.Tests.Library;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Schema;

internal sealed class PublicationType : InterfaceType<Publication>
{
    /// <summary>Whether a publication is from the cities of a lens, or where that is as good has a tag of such a name.</summary>
    public static Expression<Func<Publication, PublicationLens, bool>> IsFromCities { get; } = (publication, lens) =>
        lens.FromCities!.Contains(publication.Publisher!.City!) || (lens.IncludeTagged && publication.Tags.Any(tag => lens.FromCities!.Contains(tag.Name)));

    protected override void Configure(ComplexTypeDescriptor<Publication> descriptor)
    {
        descriptor.ImplementsNode(publication => publication.Slug);
        descriptor.Field(publication => publication.Id).Name("key");
        descriptor.Field(publication => publication.Slug);
        descriptor.Field(publication => publication.Title);
        descriptor.Field(publication => publication.Subtitle).Description("What follows the title.");
        descriptor.Field(publication => publication.Pages).Name("pageCount");
        descriptor.Field(publication => publication.Copies);
        descriptor.Field(publication => publication.Rating);
        descriptor.Field(publication => publication.IsLent);
        descriptor.Field(publication => publication.IsRare);
        descriptor.Field(publication => publication.PublishedOn);
        descriptor.Field(publication => publication.AcquiredOn);
        descriptor.Field(publication => publication.Genre);
        descriptor.Field(publication => publication.Condition);
        descriptor.Field(publication => publication.Keywords);
        descriptor.Field(publication => publication.Extent);
        descriptor.Field(publication => publication.Price);
        descriptor.Field(publication => publication.Deposit);
        descriptor.Field(publication => publication.Author);
        descriptor.Field(publication => publication.Publisher);
        descriptor.Field(publication => publication.Label);
        descriptor.Collection(publication => publication.Reviews).UsePaging().UseFiltering().UseSorting();
        descriptor.Collection(publication => publication.Reviews)
            .Name("praise")
            .Description("The reviews with four stars or more.")
            .Where(review => review.Stars >= 4)
            .OrderBy(review => review.Text)
            .UsePaging().UseFiltering().UseSorting();
        descriptor.Collection(publication => publication.Tags).UsePaging().UseFiltering().UseSorting();
        descriptor.Aggregate(publication => publication.Pages).Name("pageCount");
        descriptor.Aggregate(publication => publication.Copies);
        descriptor.Aggregate(publication => publication.Rating);
        descriptor.Aggregate(publication => publication.PublishedOn).Description("The day of publication.");
        descriptor.Aggregate(publication => publication.Price!.Discount);
        descriptor.Group("AUTHOR", publication => publication.Author);
        descriptor.Group("PUBLISHER", publication => publication.Publisher).Description("Who publishes.");
        descriptor.Group("GENRE", publication => publication.Genre);
        descriptor.Group("CONDITION", publication => publication.Condition);
        descriptor.Group("IS_LENT", publication => publication.IsLent);
        descriptor.Group("CURRENCY", publication => publication.Price!.Currency);
        descriptor.Group("YEAR", publication => publication.PublishedOn!.Value.Year);
        descriptor.Group("ACQUIRED_YEAR", publication => publication.AcquiredOn.Year);
        descriptor.ConnectionArguments<PublicationLens>()
            .Filter(lens => lens.FromCities, IsFromCities)
            .Filter(lens => lens.PublishedBy, (publication, lens) => publication.PublishedOn <= lens.PublishedBy)
            .Count("undated", lens => lens.PublishedBy, (publication, lens) => publication.PublishedOn == null, "What `publishedBy` leaves out because it has no day.");
        descriptor.Collection(publication => publication.Tags).Name("allTags").OrderBy(tag => tag.Weight);
    }
}
