using Contested.Domain.Claims.Tallies;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>How <see cref="ClaimPair"/> is shown.</summary>
public sealed class ClaimPairType : ObjectType<ClaimPair>
{
    /// <inheritdoc />
    protected override void Configure(ComplexTypeDescriptor<ClaimPair> descriptor)
    {
        descriptor.Field(pair => pair.First);
        descriptor.Field(pair => pair.FirstDerived);
        descriptor.Field(pair => pair.Second);
        descriptor.Field(pair => pair.SecondDerived);
        descriptor.Field(pair => pair.Gap);
        descriptor.Field(pair => pair.RelativeGap);
    }
}
