using Contested.Domain.Actors;
using Contested.Domain.Claims;
using Contested.Domain.Claims.Tallies;
using Contested.Domain.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

internal sealed class TallyConfiguration : IEntityTypeConfiguration<Tally>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<Tally> builder)
    {
        builder.Property(tally => tally.Id).ValueGeneratedNever();
        builder.ComplexProperty(tally => tally.Envelope, envelope => envelope.Ends());
        builder.ComplexProperty(tally => tally.Consensus, consensus => consensus.Ends());
        builder.Ignore(tally => tally.Pairs);
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("ck_tally_gap", $"gap >= 0 AND (gap > 0) = (agreement = {Agreement.Contested:D})");
            table.HasCheckConstraint("ck_tally_relative_gap", "relative_gap BETWEEN 0 AND 1 AND (relative_gap > 0) = (gap > 0)");
            table.HasCheckConstraint(
                "ck_tally_consensus",
                $"agreement = {Agreement.NoCompleteFigure:D} OR (consensus_is_open_ended IS NULL) = (agreement = {Agreement.Contested:D})");
        });

        builder.HasOne(tally => tally.Engagement).WithMany(engagement => engagement.Tallies).HasForeignKey(tally => tally.EngagementId);
        builder.HasOne(tally => tally.Side).WithMany(side => side.Tallies)
            .HasForeignKey(tally => tally.SideId).OnDelete(DeleteBehavior.NoAction);
        builder.HasMany(tally => tally.Claims).WithMany().UsingEntity<TallyClaim>(
            link => link.HasOne<Claim>().WithMany().HasForeignKey(entity => entity.ClaimId),
            link => link.HasOne<Tally>().WithMany().HasForeignKey(entity => entity.TallyId),
            link =>
            {
                link.HasKey(entity => new { entity.TallyId, entity.ClaimId });
                link.HasIndex(entity => new { entity.ClaimId, entity.TallyId });
            });

        builder.HasMany(tally => tally.BoundedBy).WithMany().UsingEntity<TallyActor>(
            link => link.HasOne<Actor>().WithMany().HasForeignKey(bounding => bounding.ActorId),
            link => link.HasOne<Tally>().WithMany().HasForeignKey(bounding => bounding.TallyId),
            link => link.FromView("tally_actor"));
        builder.HasMany(tally => tally.BoundedByDocuments).WithMany().UsingEntity<TallyDocument>(
            link => link.HasOne<Document>().WithMany().HasForeignKey(bounding => bounding.DocumentId),
            link => link.HasOne<Tally>().WithMany().HasForeignKey(bounding => bounding.TallyId),
            link => link.FromView("tally_document"));
        ConfigureIndexes(builder);
    }

    /// <remarks>The indexes over the ends of the intervals stand in the migrations themselves, as those over the quantity of a claim.</remarks>
    private static void ConfigureIndexes(EntityTypeBuilder<Tally> builder)
    {
        builder.HasIndex(tally => new { tally.EngagementId, tally.SideId, tally.Population, tally.Measure }).IsUnique();
        builder.HasIndex(tally => new { tally.EngagementId, tally.Id });
        builder.HasIndex(tally => new { tally.SideId, tally.Id });
        builder.HasIndex(tally => new { tally.Agreement, tally.RelativeGap, tally.Id }).IsDescending(false, true, false);
        builder.HasIndex(tally => new { tally.RelativeGap, tally.Id });
        builder.HasIndex(tally => new { tally.DistinctReferences, tally.Id });
        builder.HasIndex(tally => new { tally.UndatedClaims, tally.Id });
        builder.HasIndex(tally => new { tally.Agreement, tally.Gap, tally.Id }).IsDescending(false, true, false);
        builder.HasIndex(tally => new { tally.Population, tally.Id });
        builder.HasIndex(tally => new { tally.Measure, tally.Id });
        builder.HasIndex(tally => new { tally.Gap, tally.Id });
        builder.HasIndex(tally => new { tally.CompleteClaimants, tally.Id });
    }
}
