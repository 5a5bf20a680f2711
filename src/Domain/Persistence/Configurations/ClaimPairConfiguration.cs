using Contested.Domain.Claims.Tallies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

internal sealed class ClaimPairConfiguration : IEntityTypeConfiguration<ClaimPair>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<ClaimPair> builder)
    {
        builder.Property(pair => pair.Id).ValueGeneratedNever();
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("ck_claim_pair_first", "(first_id IS NULL) <> (first_derived_id IS NULL)");
            table.HasCheckConstraint("ck_claim_pair_second", "(second_id IS NULL) <> (second_derived_id IS NULL)");
            table.HasCheckConstraint("ck_claim_pair_gap", "gap >= 1");
        });
        builder.HasOne(pair => pair.Tally).WithMany(tally => tally.Conflicts).HasForeignKey(pair => pair.TallyId);
        builder.HasOne(pair => pair.First).WithMany().HasForeignKey(pair => pair.FirstId).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne(pair => pair.FirstDerived).WithMany().HasForeignKey(pair => pair.FirstDerivedId).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne(pair => pair.Second).WithMany().HasForeignKey(pair => pair.SecondId).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne(pair => pair.SecondDerived).WithMany().HasForeignKey(pair => pair.SecondDerivedId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(pair => new { pair.TallyId, pair.Id });
    }
}
