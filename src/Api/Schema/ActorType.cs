using Contested.Domain.Actors;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>How <see cref="Actor"/> is shown.</summary>
public sealed class ActorType : InterfaceType<Actor>
{
    /// <inheritdoc />
    protected override void Configure(ComplexTypeDescriptor<Actor> descriptor)
    {
        descriptor.ImplementsNode(actor => actor.Slug);
        descriptor.Field(actor => actor.Slug);
        descriptor.Field(actor => actor.Name);
        descriptor.Field(actor => actor.Aliases);
        descriptor.Field(actor => actor.Description);
        descriptor.Collection(actor => actor.Identifiers).OrderBy(identifier => identifier.Ordinal);
        descriptor.Collection(actor => actor.ClaimsMade).UsePaging().UseFiltering().UseSorting();
        descriptor.Collection(actor => actor.ClaimsAbout).UsePaging().UseFiltering().UseSorting();
        descriptor.Collection(actor => actor.Engagements).UsePaging().UseFiltering().UseSorting();
    }
}
