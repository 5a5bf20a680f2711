using Contested.Domain.Claims.Tallies;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>How <see cref="Cluster"/> is shown.</summary>
public sealed class ClusterType : ObjectType<Cluster>
{
    /// <inheritdoc />
    protected override void Configure(ComplexTypeDescriptor<Cluster> descriptor)
    {
        descriptor.Field(cluster => cluster.Envelope);
        descriptor.Collection(cluster => cluster.Claimants);
        descriptor.Collection(cluster => cluster.Documents);
        descriptor.Collection(cluster => cluster.Claims);
        descriptor.Collection(cluster => cluster.Derived);
    }
}
