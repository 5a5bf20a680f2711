using Contested.Domain.Claims;
using Contested.Domain.Claims.Tallies;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>How <see cref="Claim"/> is shown.</summary>
public sealed class ClaimType : ObjectType<Claim>
{
    /// <inheritdoc />
    protected override void Configure(ComplexTypeDescriptor<Claim> descriptor)
    {
        descriptor.ImplementsNode(claim => claim.Slug);
        descriptor.Field(claim => claim.Slug);
        descriptor.Field(claim => claim.Kind);
        descriptor.Field(claim => claim.Engagement);
        descriptor.Field(claim => claim.Document);
        descriptor.Field(claim => claim.Voice);
        descriptor.Field(claim => claim.Claimant);
        descriptor.Field(claim => claim.Speaker);
        descriptor.Field(claim => claim.SpeakerRole);
        descriptor.Field(claim => claim.Evidence);
        descriptor.Field(claim => claim.Subject);
        descriptor.Field(claim => claim.Side);
        descriptor.Field(claim => claim.Population);
        descriptor.Field(claim => claim.Measure);
        descriptor.Field(claim => claim.Quantity);
        descriptor.Field(claim => claim.IsPartial);
        descriptor.Field(claim => claim.Statement);
        descriptor.Field(claim => claim.Quote);
        descriptor.Field(claim => claim.Occurred);
        descriptor.Field(claim => claim.OccurredOn);
        descriptor.Field(claim => claim.Place);
        descriptor.Field(claim => claim.Locators);
        descriptor.Field(claim => claim.KnownSince);
        descriptor.Field(claim => claim.KnownSinceBasis);
        descriptor.Field(claim => claim.Note);
        descriptor.Field(claim => claim.WithdrawnOn);
        descriptor.Field(claim => claim.WithdrawnBecause);
        descriptor.Field(claim => claim.RetractedOn);
        descriptor.Field(claim => claim.SourceCount);
        descriptor.Collection(claim => claim.Citations).OrderBy(citation => citation.Ordinal);
        descriptor.Collection(claim => claim.Relations);
        descriptor.Collection(claim => claim.AgreesWith)
            .Description(
                "The claims on the same side, population and measure whose figures fit this one, given the `tolerance`. None if this figure is unknown "
                + "or not compared.")
            .UseAlternative(
                (Claim claim) => claim.ComparedWith,
                (ClaimComparison comparison, ComparisonTolerance lens) => comparison.RelativeGap <= lens.Tolerance)
            .UsePaging().UseFiltering().UseSorting();
        descriptor.Collection(claim => claim.ConflictsWith)
            .Description(
                "The claims on the same side, population and measure whose figures conflict with this one, given the `tolerance`. None if this figure "
                + "is not compared.")
            .UseAlternative(
                (Claim claim) => claim.ComparedWith,
                (ClaimComparison comparison, ComparisonTolerance lens) => comparison.RelativeGap > lens.Tolerance)
            .UsePaging().UseFiltering().UseSorting();
        descriptor.Collection(claim => claim.DerivedFigures);
        descriptor.Aggregate(claim => claim.Quantity!.Low);
        descriptor.Aggregate(claim => claim.Quantity!.High);
        descriptor.Aggregate(claim => claim.OccurredOn);
        descriptor.Aggregate(claim => claim.KnownSince);
        descriptor.Aggregate(claim => claim.SourceCount);
        descriptor.Group("ENGAGEMENT", claim => claim.Engagement);
        descriptor.Group("CLAIMANT", claim => claim.Claimant);
        descriptor.Group("SUBJECT", claim => claim.Subject);
        descriptor.Group("SIDE", claim => claim.Side);
        descriptor.Group("PLACE", claim => claim.Place);
        descriptor.Group("DOCUMENT", claim => claim.Document);
        descriptor.Group("KIND", claim => claim.Kind);
        descriptor.Group("VOICE", claim => claim.Voice);
        descriptor.Group("POPULATION", claim => claim.Population);
        descriptor.Group("MEASURE", claim => claim.Measure);
        descriptor.Group("YEAR", claim => claim.OccurredOn!.Value.Year).Description("The year it happened, according to the claim.");
        ClaimArguments.Configure(descriptor.ConnectionArguments<ClaimArguments>());
    }
}
