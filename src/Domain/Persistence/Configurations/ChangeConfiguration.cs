using Contested.Domain.Releases.Comparison;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

internal sealed class ChangeConfiguration : IEntityTypeConfiguration<Change>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<Change> builder)
    {
        builder.Property(change => change.Id).ValueGeneratedNever();
        builder.HasOne(change => change.Claim).WithMany().HasForeignKey(change => change.ClaimId).OnDelete(DeleteBehavior.SetNull);
        builder.HasMany(change => change.Fields).WithOne().HasForeignKey(field => field.ChangeId);
        builder.HasIndex(change => new { change.EngagementSlug, change.ClaimSlug, change.Id });
    }
}
