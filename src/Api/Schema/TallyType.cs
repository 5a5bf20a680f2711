using Contested.Domain.Claims.Tallies;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>How <see cref="Tally"/> is shown.</summary>
public sealed class TallyType : ObjectType<Tally>
{
    /// <inheritdoc />
    protected override void Configure(ComplexTypeDescriptor<Tally> descriptor)
    {
        descriptor.Name("Tally", "Tallies");
        descriptor.Field(tally => tally.Engagement);
        descriptor.Field(tally => tally.Side);
        descriptor.Field(tally => tally.Population);
        descriptor.Field(tally => tally.Measure);
        descriptor.Field(tally => tally.Envelope);
        descriptor.Field(tally => tally.Consensus);
        descriptor.Field(tally => tally.Agreement);
        descriptor.Field(tally => tally.Gap);
        descriptor.Field(tally => tally.RelativeGap);
        descriptor.Field(tally => tally.CompleteClaimants);
        descriptor.Field(tally => tally.DistinctReferences);
        descriptor.Field(tally => tally.UndatedClaims);
        descriptor.Collection(tally => tally.BoundedBy);
        descriptor.Collection(tally => tally.BoundedByDocuments);
        descriptor.Collection(tally => tally.Clusters).OrderBy(cluster => cluster.Ordinal);
        descriptor.Collection(tally => tally.Claims).UsePagingOnly();
        descriptor.Collection(tally => tally.Derived);
        descriptor.Collection(tally => tally.Conflicts).UsePagingOnly();
    }
}
