using Contested.Domain.Engagements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

internal sealed class EngagementReferenceConfiguration : IEntityTypeConfiguration<EngagementReference>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<EngagementReference> builder)
    {
        builder.HasKey(link => new { link.EngagementId, link.ReferenceId });
        builder.HasIndex(link => new { link.ReferenceId, link.EngagementId });
    }
}
