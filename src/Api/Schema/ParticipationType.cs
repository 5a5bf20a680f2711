using Contested.Domain.Engagements;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>How <see cref="Participation"/> is shown.</summary>
public sealed class ParticipationType : ObjectType<Participation>
{
    /// <inheritdoc />
    protected override void Configure(ComplexTypeDescriptor<Participation> descriptor)
    {
        descriptor.Field(participation => participation.Actor);
        descriptor.Field(participation => participation.Role);
        descriptor.Collection(participation => participation.Claims);
    }
}
