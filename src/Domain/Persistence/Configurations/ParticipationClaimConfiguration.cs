using Contested.Domain.Engagements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

internal sealed class ParticipationClaimConfiguration : IEntityTypeConfiguration<ParticipationClaim>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<ParticipationClaim> builder)
    {
        builder.HasKey(link => new { link.ParticipationId, link.ClaimId });
        builder.HasIndex(link => new { link.ClaimId, link.ParticipationId });
    }
}
