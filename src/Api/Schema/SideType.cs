using Contested.Domain.Claims;
using Contested.Domain.Engagements;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>How <see cref="Side"/> is shown.</summary>
public sealed class SideType : ObjectType<Side>
{
    /// <inheritdoc />
    protected override void Configure(ComplexTypeDescriptor<Side> descriptor)
    {
        descriptor.Field(side => side.Ordinal);
        descriptor.Field(side => side.Name);
        descriptor.Collection(side => side.Participations).OrderBy(participation => participation.Ordinal);
        descriptor.Collection(side => side.Tallies)
            .ComputeFrom(
                (Side side) => side.Claims,
                (IReadOnlyList<Claim> claims, TallyLens lens) => TallyLens.OfSide(claims, lens),
                TallyLens.ConfigureSide)
            .Common(TallyLens.Common)
            .UseFiltering().UseSorting();
    }
}
