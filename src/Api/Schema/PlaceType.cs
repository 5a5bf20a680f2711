using Contested.Domain.Places;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>How <see cref="Place"/> is shown.</summary>
public sealed class PlaceType : ObjectType<Place>
{
    /// <inheritdoc />
    protected override void Configure(ComplexTypeDescriptor<Place> descriptor)
    {
        descriptor.ImplementsNode(place => place.Slug);
        descriptor.Field(place => place.Slug);
        descriptor.Field(place => place.Name);
        descriptor.Field(place => place.Aliases);
        descriptor.Field(place => place.Latitude);
        descriptor.Field(place => place.Longitude);
        descriptor.Collection(place => place.Identifiers).OrderBy(identifier => identifier.Ordinal);
    }
}
