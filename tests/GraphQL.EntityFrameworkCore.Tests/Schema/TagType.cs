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
        descriptor.Collection(tag => tag.Publications)
            .Name("picks")
            .Description("The publications; where an argument is given, those that pass, the last first.")
            .ComputeFrom((Tag tag) => tag.Publications, publication => publication.Copies > 0, (passed, undated) => [.. undated, .. passed.Reverse()]);
    }
}
