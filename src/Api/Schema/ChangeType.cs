using Contested.Domain.Releases.Comparison;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>How <see cref="Change"/> is shown.</summary>
public sealed class ChangeType : ObjectType<Change>
{
    /// <inheritdoc />
    protected override void Configure(ComplexTypeDescriptor<Change> descriptor)
    {
        descriptor.Field(change => change.Kind);
        descriptor.Field(change => change.EngagementSlug);
        descriptor.Field(change => change.ClaimSlug);
        descriptor.Field(change => change.DocumentSlug);
        descriptor.Field(change => change.Statement);
        descriptor.Field(change => change.Claim);
        descriptor.Collection(change => change.Fields);
        descriptor.Group("KIND", change => change.Kind);
        descriptor.Group("ENGAGEMENT", change => change.EngagementSlug).Description("The slug of the engagement.");
        descriptor.Group("DOCUMENT", change => change.DocumentSlug).Description("The slug of the document.");
        ReleaseRange.Configure(descriptor.ConnectionArguments<ReleaseRange>());
    }
}
