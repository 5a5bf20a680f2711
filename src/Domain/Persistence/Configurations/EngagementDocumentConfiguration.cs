using Contested.Domain.Engagements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

internal sealed class EngagementDocumentConfiguration : IEntityTypeConfiguration<EngagementDocument>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<EngagementDocument> builder)
    {
        builder.HasKey(link => new { link.EngagementId, link.DocumentId });
        builder.HasIndex(link => new { link.DocumentId, link.EngagementId });
    }
}
