using Contested.Domain.Claims;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>How <see cref="ClaimRelation"/> is shown.</summary>
public sealed class ClaimRelationType : ObjectType<ClaimRelation>
{
    /// <inheritdoc />
    protected override void Configure(ComplexTypeDescriptor<ClaimRelation> descriptor)
    {
        descriptor.Field(relation => relation.Kind);
        descriptor.Field(relation => relation.Other).Name("claim");
    }
}
