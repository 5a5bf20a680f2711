using Contested.Domain.Documents;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>How <see cref="Listing"/> is shown.</summary>
public sealed class ListingType : ObjectType<Listing>
{
    /// <inheritdoc />
    protected override void Configure(ComplexTypeDescriptor<Listing> descriptor)
    {
        descriptor.Field(listing => listing.Number);
        descriptor.Field(listing => listing.Document);
        descriptor.Field(listing => listing.Reference);
    }
}
