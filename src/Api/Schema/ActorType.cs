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
        descriptor.Collection(actor => actor.ClaimsMade)
            .UseAlternative(
                ClaimLens.SubordinatesArgument,
                (Actor actor) => actor.ClaimsMadeWithSubordinates,
                "Whether to include claims by the actor's subordinates, such as its units and people, and by subordinates of the actors in "
                + "`accordingTo`.")
            .UsePaging().UseFiltering().UseSorting();
        descriptor.Collection(actor => actor.ClaimsAbout)
            .UseAlternative(
                ClaimLens.SubordinatesArgument,
                (Actor actor) => actor.ClaimsAboutWithSubordinates,
                "Whether to include claims about the actor's subordinates, such as its units and people, and claims by subordinates of the "
                + "actors in `accordingTo`.")
            .UsePaging().UseFiltering().UseSorting();
        descriptor.Collection(actor => actor.Engagements).UsePaging().UseFiltering().UseSorting();
    }
}
