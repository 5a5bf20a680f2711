using Contested.Domain.Claims;
using Contested.Domain.Engagements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

internal sealed class ParticipationConfiguration : IEntityTypeConfiguration<Participation>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<Participation> builder)
    {
        builder.Property(participation => participation.Id).ValueGeneratedNever();
        builder.ToTable(table => table.HasCheckConstraint("ck_participation_ordinal", "ordinal >= 1"));
        builder.HasOne(participation => participation.Side).WithMany(side => side.Participations)
            .HasForeignKey(participation => participation.SideId);
        builder.HasOne(participation => participation.Actor).WithMany(actor => actor.Participations)
            .HasForeignKey(participation => participation.ActorId);
        builder.HasMany(participation => participation.Claims).WithMany().UsingEntity<ParticipationClaim>(
            link => link.HasOne<Claim>().WithMany().HasForeignKey(entity => entity.ClaimId),
            link => link.HasOne<Participation>().WithMany().HasForeignKey(entity => entity.ParticipationId));
        builder.HasIndex(participation => new { participation.SideId, participation.Ordinal }).IsUnique();
        builder.HasIndex(participation => new { participation.SideId, participation.ActorId }).IsUnique();
        builder.HasIndex(participation => new { participation.ActorId, participation.Id });
    }
}
