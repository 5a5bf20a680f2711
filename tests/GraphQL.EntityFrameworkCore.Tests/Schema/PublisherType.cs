using Contested.GraphQL.EntityFrameworkCore.Tests.Library;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Schema;

internal sealed class PublisherType : ObjectType<Publisher>
{
    protected override void Configure(ComplexTypeDescriptor<Publisher> descriptor)
    {
        descriptor.Name("PublishingHouse", "PublishingHouses");
        descriptor.Field(publisher => publisher.Code);
        descriptor.Field(publisher => publisher.City);
        descriptor.Collection(publisher => publisher.Publications).UsePaging().UseFiltering().UseSorting();
    }
}
