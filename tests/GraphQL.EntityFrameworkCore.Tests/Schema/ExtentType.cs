using Contested.GraphQL.EntityFrameworkCore.Tests.Library;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Schema;

internal sealed class ExtentType : ObjectType<Extent>
{
    protected override void Configure(ComplexTypeDescriptor<Extent> descriptor)
    {
        descriptor.Field(extent => extent.Height);
        descriptor.Field(extent => extent.Weight);
    }
}
