using Contested.Domain.Claims;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>How <see cref="Citation"/> is shown.</summary>
public sealed class CitationType : ObjectType<Citation>
{
    /// <inheritdoc />
    protected override void Configure(ComplexTypeDescriptor<Citation> descriptor)
    {
        descriptor.Field(citation => citation.Reference);
        descriptor.Field(citation => citation.Marker);
    }
}
