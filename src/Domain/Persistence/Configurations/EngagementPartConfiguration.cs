using Contested.Domain.Engagements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

internal sealed class EngagementPartConfiguration : IEntityTypeConfiguration<EngagementPart>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<EngagementPart> builder)
    {
        builder.HasKey(link => new { link.PartId, link.WholeId });
        builder.ToTable(table => table.HasCheckConstraint("ck_engagement_part_not_itself", "part_id <> whole_id"));
        builder.HasIndex(link => new { link.WholeId, link.PartId });
    }
}
