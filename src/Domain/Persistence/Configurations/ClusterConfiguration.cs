using Contested.Domain.Actors;
using Contested.Domain.Claims;
using Contested.Domain.Claims.Tallies;
using Contested.Domain.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

internal sealed class ClusterConfiguration : IEntityTypeConfiguration<Cluster>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<Cluster> builder)
    {
        builder.Property(cluster => cluster.Id).ValueGeneratedNever();
        builder.ComplexProperty(cluster => cluster.Envelope, envelope => envelope.Ends());
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("ck_cluster_ordinal", "ordinal >= 1");
            table.HasCheckConstraint("ck_cluster_highest_low", "highest_low >= 0");
        });
        builder.HasOne(cluster => cluster.Tally).WithMany(tally => tally.Clusters).HasForeignKey(cluster => cluster.TallyId);
        builder.HasIndex(cluster => new { cluster.TallyId, cluster.Ordinal }).IsUnique();
        builder.HasMany(cluster => cluster.Claims).WithMany().UsingEntity<ClusterClaim>(
            link => link.HasOne<Claim>().WithMany().HasForeignKey(member => member.ClaimId),
            link => link.HasOne<Cluster>().WithMany().HasForeignKey(member => member.ClusterId),
            link => link.FromView("cluster_claim"));
        builder.HasMany(cluster => cluster.Derived).WithMany().UsingEntity<ClusterDerivedFigure>(
            link => link.HasOne<DerivedFigure>().WithMany().HasForeignKey(member => member.DerivedFigureId),
            link => link.HasOne<Cluster>().WithMany().HasForeignKey(member => member.ClusterId),
            link => link.FromView("cluster_derived_figure"));
        builder.HasMany(cluster => cluster.Claimants).WithMany().UsingEntity<ClusterActor>(
            link => link.HasOne<Actor>().WithMany().HasForeignKey(member => member.ActorId),
            link => link.HasOne<Cluster>().WithMany().HasForeignKey(member => member.ClusterId),
            link => link.FromView("cluster_actor"));
        builder.HasMany(cluster => cluster.Documents).WithMany().UsingEntity<ClusterDocument>(
            link => link.HasOne<Document>().WithMany().HasForeignKey(member => member.DocumentId),
            link => link.HasOne<Cluster>().WithMany().HasForeignKey(member => member.ClusterId),
            link => link.FromView("cluster_document"));
    }
}
