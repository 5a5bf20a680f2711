using Contested.Domain.Engagements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

internal sealed class EngagementActorConfiguration : IEntityTypeConfiguration<EngagementActor>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<EngagementActor> builder)
    {
        builder.HasKey(link => new { link.EngagementId, link.ActorId });
        builder.HasIndex(link => new { link.ActorId, link.EngagementId });
    }
}
