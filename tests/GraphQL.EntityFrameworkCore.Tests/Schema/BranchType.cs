using Contested.GraphQL.EntityFrameworkCore.Tests.Library;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Schema;

internal sealed class BranchType : ObjectType<Branch>
{
    protected override void Configure(ComplexTypeDescriptor<Branch> descriptor)
    {
        descriptor.Field(branch => branch.Name);
        descriptor.Count<Publication>("publications").Description("The number of all publications.");
        descriptor.Count<Magazine>("magazines").Description("The number of all magazines.");
    }
}
