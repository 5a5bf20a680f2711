using Contested.Domain.Actors;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>How <see cref="Organization"/> is shown.</summary>
public sealed class OrganizationType : ObjectType<Organization>
{
    /// <inheritdoc />
    protected override void Configure(ComplexTypeDescriptor<Organization> descriptor)
    {
        descriptor.ImplementsNode(organization => organization.Slug);
    }
}
