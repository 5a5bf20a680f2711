using Contested.Domain.Engagements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

internal sealed class SideConfiguration : IEntityTypeConfiguration<Side>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<Side> builder)
    {
        builder.Property(side => side.Id).ValueGeneratedNever();
        builder.ToTable(table => table.HasCheckConstraint("ck_side_ordinal", "ordinal >= 1"));
        builder.HasOne(side => side.Engagement).WithMany(engagement => engagement.Sides).HasForeignKey(side => side.EngagementId);
        builder.HasIndex(side => new { side.EngagementId, side.Ordinal }).IsUnique();
    }
}
