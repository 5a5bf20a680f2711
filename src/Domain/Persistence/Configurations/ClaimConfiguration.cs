using Contested.Domain.Claims;
using Contested.Domain.Claims.Algebra;
using Contested.Domain.Claims.Tallies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

internal sealed class ClaimConfiguration : IEntityTypeConfiguration<Claim>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<Claim> builder)
    {
        builder.Property(claim => claim.Id).ValueGeneratedNever();
        builder.ComplexProperty(claim => claim.Quantity, quantity =>
        {
            quantity.Property(value => value.Low);
            quantity.Property(value => value.High);
            quantity.Property(value => value.Best);
            quantity.Property(value => value.IsApproximate);
            quantity.Property(value => value.Verbatim).IsRequired();
        });
        builder.ComplexProperty(claim => claim.Occurred, occurred => occurred.Parts());
        ConfigureChecks(builder);
        ConfigureRelations(builder);
        ConfigureIndexes(builder);
    }

    private static void ConfigureChecks(EntityTypeBuilder<Claim> builder)
    {
        var losses = string.Join(", ", Enum.GetValues<Measure>().Where(LossMeasures.IsLoss).Select(measure => measure.ToString("D")));
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("ck_claim_quantity_low", "quantity_low >= 0");
            table.HasCheckConstraint("ck_claim_quantity_high", "quantity_high >= 0");
            table.HasCheckConstraint("ck_claim_quantity_range", "quantity_low <= quantity_high");
            table.HasCheckConstraint(
                "ck_claim_quantity_verbatim",
                "quantity_verbatim IS NOT NULL OR (quantity_low IS NULL AND quantity_high IS NULL)");
            table.HasCheckConstraint(
                "ck_claim_quantity_best",
                "quantity_best BETWEEN coalesce(quantity_low, 0) AND coalesce(quantity_high, quantity_best)");
            table.HasCheckConstraint("ck_claim_population", $"(population IS NOT NULL) = (measure IS NOT NULL AND measure IN ({losses}))");
            table.HasCheckConstraint("ck_claim_voice", $"(claimant_id IS NOT NULL) = (voice = {Voice.Named:D})");
            table.HasCheckConstraint("ck_claim_speaker", "speaker_id IS NULL OR claimant_id IS NOT NULL");
            table.HasCheckConstraint("ck_claim_known_since", "(known_since IS NULL) = (known_since_basis IS NULL)");
            table.HasCheckConstraint("ck_claim_withdrawn", "(withdrawn_on IS NULL) = (withdrawn_because IS NULL)");
            table.HasCheckConstraint("ck_claim_measure", "(measure IS NULL) = (quantity_verbatim IS NULL)");
            table.HasCheckConstraint("ck_claim_partial", "quantity_verbatim IS NOT NULL OR NOT is_partial");
        });
    }

    private static void ConfigureRelations(EntityTypeBuilder<Claim> builder)
    {
        builder.HasOne(claim => claim.Engagement).WithMany(engagement => engagement.Claims)
            .HasForeignKey(claim => claim.EngagementId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(claim => claim.Claimant).WithMany(actor => actor.ClaimsMade)
            .HasForeignKey(claim => claim.ClaimantId).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne(claim => claim.Document).WithMany(document => document.Claims)
            .HasForeignKey(claim => claim.DocumentId).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne(claim => claim.Speaker).WithMany()
            .HasForeignKey(claim => claim.SpeakerId).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne(claim => claim.Subject).WithMany(actor => actor.ClaimsAbout)
            .HasForeignKey(claim => claim.SubjectId).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne(claim => claim.Side).WithMany(side => side.Claims)
            .HasForeignKey(claim => claim.SideId).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne(claim => claim.Place).WithMany()
            .HasForeignKey(claim => claim.PlaceId).OnDelete(DeleteBehavior.NoAction);
        builder.HasMany(claim => claim.ComparedWith).WithMany().UsingEntity<ClaimComparison>(
            link => link.HasOne<Claim>().WithMany().HasForeignKey(comparison => comparison.OtherId),
            link => link.HasOne<Claim>().WithMany().HasForeignKey(comparison => comparison.ClaimId),
            link => link.ToView("claim_comparison"));
        builder.HasMany(claim => claim.AgreesWith).WithMany().UsingEntity<ClaimAgreement>(
            link => link.HasOne<Claim>().WithMany().HasForeignKey(agreement => agreement.OtherId),
            link => link.HasOne<Claim>().WithMany().HasForeignKey(agreement => agreement.ClaimId),
            link => link.ToView("claim_agreement"));
        builder.HasMany(claim => claim.ConflictsWith).WithMany().UsingEntity<ClaimConflict>(
            link => link.HasOne<Claim>().WithMany().HasForeignKey(conflict => conflict.OtherId),
            link => link.HasOne<Claim>().WithMany().HasForeignKey(conflict => conflict.ClaimId),
            link => link.ToView("claim_conflict"));
    }

    /// <remarks>
    /// The indexes with properties of the quantity and of the date stand in the migrations themselves: EF Core cannot yet declare an
    /// index over a property of a complex type.
    /// </remarks>
    private static void ConfigureIndexes(EntityTypeBuilder<Claim> builder)
    {
        builder.HasIndex(claim => claim.Slug).IsUnique();
        builder.HasIndex(claim => new { claim.EngagementId, claim.Id });
        builder.HasIndex(claim => new { claim.EngagementId, claim.OccurredOn, claim.Id });
        builder.HasIndex(claim => new { claim.DocumentId, claim.Id });
        builder.HasIndex(claim => new { claim.ClaimantId, claim.Id });
        builder.HasIndex(claim => new { claim.SpeakerId, claim.Id });
        builder.HasIndex(claim => new { claim.SubjectId, claim.Id });
        builder.HasIndex(claim => new { claim.SideId, claim.Id });
        builder.HasIndex(claim => new { claim.PlaceId, claim.Id });
        builder.HasIndex(claim => new { claim.Kind, claim.Id });
        builder.HasIndex(claim => new { claim.Voice, claim.Id });
        builder.HasIndex(claim => new { claim.Evidence, claim.Id });
        builder.HasIndex(claim => new { claim.Population, claim.Id });
        builder.HasIndex(claim => new { claim.Measure, claim.Id });
        builder.HasIndex(claim => new { claim.IsPartial, claim.Id });
        builder.HasIndex(claim => new { claim.OccurredOn, claim.Id });
        builder.HasIndex(claim => new { claim.KnownSince, claim.Id });
        builder.HasIndex(claim => new { claim.KnownSinceBasis, claim.Id });
        builder.HasIndex(claim => new { claim.SourceCount, claim.Id });
        builder.HasIndex(claim => new { claim.WithdrawnOn, claim.Id });
        builder.HasIndex(claim => new { claim.RetractedOn, claim.Id });
    }
}
