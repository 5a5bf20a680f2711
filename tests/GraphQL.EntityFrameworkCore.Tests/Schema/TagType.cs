using Contested.GraphQL.EntityFrameworkCore.Tests.Library;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Schema;

internal sealed class TagType : ObjectType<Tag>
{
    protected override void Configure(ComplexTypeDescriptor<Tag> descriptor)
    {
        descriptor.ImplementsNode(tag => tag.Name);
        descriptor.Field(tag => tag.Name);
        descriptor.Field(tag => tag.Weight);
        descriptor.Collection(tag => tag.Publications).UsePaging().UseFiltering().UseSorting();
    }
}
