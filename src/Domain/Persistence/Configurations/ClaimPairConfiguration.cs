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
        builder.FromView("claim_pair");
        builder.HasOne(pair => pair.Tally).WithMany(tally => tally.Conflicts).HasForeignKey(pair => pair.TallyId);
        builder.HasOne(pair => pair.First).WithMany().HasForeignKey(pair => pair.FirstId);
        builder.HasOne(pair => pair.FirstDerived).WithMany().HasForeignKey(pair => pair.FirstDerivedId);
        builder.HasOne(pair => pair.Second).WithMany().HasForeignKey(pair => pair.SecondId);
        builder.HasOne(pair => pair.SecondDerived).WithMany().HasForeignKey(pair => pair.SecondDerivedId);
    }
}
