using Contested.Domain.Claims;
using Contested.Domain.Engagements;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>How <see cref="Engagement"/> is shown.</summary>
public sealed class EngagementType : ObjectType<Engagement>
{
    /// <inheritdoc />
    protected override void Configure(ComplexTypeDescriptor<Engagement> descriptor)
    {
        descriptor.ImplementsNode(engagement => engagement.Slug);
        descriptor.Field(engagement => engagement.Slug);
        descriptor.Field(engagement => engagement.Name);
        descriptor.Field(engagement => engagement.Aliases);
        descriptor.Field(engagement => engagement.Kind);
        descriptor.Field(engagement => engagement.Summary);
        descriptor.Field(engagement => engagement.Start);
        descriptor.Field(engagement => engagement.StartDate);
        descriptor.Field(engagement => engagement.End);
        descriptor.Field(engagement => engagement.EndDate);
        descriptor.Field(engagement => engagement.Place);
        descriptor.Collection(engagement => engagement.Identifiers).OrderBy(identifier => identifier.Ordinal);
        descriptor.Collection(engagement => engagement.Documents);
        descriptor.Collection(engagement => engagement.PartOf);
        descriptor.Collection(engagement => engagement.Parts).UsePaging().UseFiltering().UseSorting();
        descriptor.Collection(engagement => engagement.Sides).OrderBy(side => side.Ordinal);
        descriptor.Collection(engagement => engagement.Actors).UsePaging().UseFiltering().UseSorting();
        descriptor.Collection(engagement => engagement.Claims).UsePaging().UseFiltering().UseSorting();
        descriptor.Collection(engagement => engagement.Claims)
            .Name("timeline")
            .Description("What happened when: the claims of kind EVENT, earliest first, undated last.")
            .Where(claim => claim.Kind == ClaimKind.Event)
            .OrderBy(claim => claim.Occurred!.Earliest)
            .UsePaging().UseFiltering().UseSorting();
        descriptor.Collection(engagement => engagement.Tallies)
            .ComputeFrom(
                (Engagement engagement) => engagement.Claims,
                (IReadOnlyList<Claim> claims, TallyLens lens) => TallyLens.OfEngagement(claims, lens),
                TallyLens.ConfigureEngagement)
            .Common(TallyLens.Common)
            .UseFiltering().UseSorting();
        descriptor.Collection(engagement => engagement.References).UsePaging().UseFiltering().UseSorting();
        descriptor.Aggregate(engagement => engagement.StartDate);
        descriptor.Aggregate(engagement => engagement.EndDate);
        descriptor.Group("KIND", engagement => engagement.Kind);
        descriptor.Group("PLACE", engagement => engagement.Place);
        descriptor.Group("YEAR", engagement => engagement.StartDate!.Value.Year).Description("The year the engagement began.");
    }
}
