using Contested.Domain.Claims;
using Contested.GraphQL.EntityFrameworkCore;

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
        descriptor.Field(claim => claim.Claimant);
        descriptor.Field(claim => claim.Subject);
        descriptor.Field(claim => claim.Side);
        descriptor.Field(claim => claim.Measure);
        descriptor.Field(claim => claim.Quantity);
        descriptor.Field(claim => claim.IsPartial);
        descriptor.Field(claim => claim.Statement);
        descriptor.Field(claim => claim.Quote);
        descriptor.Field(claim => claim.OccurredOn);
        descriptor.Field(claim => claim.Place);
        descriptor.Field(claim => claim.Locators);
        descriptor.Field(claim => claim.KnownSince);
        descriptor.Collection(claim => claim.Citations).OrderBy(citation => citation.Ordinal);
    }
}
