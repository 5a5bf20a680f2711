using Contested.GraphQL.EntityFrameworkCore.Tests.Library;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Schema;

internal sealed class MagazineType : ObjectType<Magazine>
{
    protected override void Configure(ComplexTypeDescriptor<Magazine> descriptor)
    {
        descriptor.ImplementsNode(magazine => magazine.Slug);
        descriptor.Field(magazine => magazine.Issue);
    }
}
