using Contested.Domain.Actors;
using Contested.Domain.Engagements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

internal sealed class EngagementConfiguration : IEntityTypeConfiguration<Engagement>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<Engagement> builder)
    {
        builder.Property(engagement => engagement.Id).ValueGeneratedNever();
        builder.ToTable(table => table.HasCheckConstraint("ck_engagement_dates", "end_date >= start_date"));

        builder.HasOne(engagement => engagement.Place).WithMany()
            .HasForeignKey(engagement => engagement.PlaceId).OnDelete(DeleteBehavior.NoAction);
        builder.HasMany(engagement => engagement.PartOf).WithMany(engagement => engagement.Parts).UsingEntity<EngagementPart>(
            part => part.HasOne<Engagement>().WithMany().HasForeignKey(link => link.WholeId),
            part => part.HasOne<Engagement>().WithMany().HasForeignKey(link => link.PartId));
        builder.HasMany(engagement => engagement.Actors).WithMany(actor => actor.Engagements).UsingEntity<EngagementActor>(
            link => link.HasOne<Actor>().WithMany().HasForeignKey(entity => entity.ActorId),
            link => link.HasOne<Engagement>().WithMany().HasForeignKey(entity => entity.EngagementId));

        builder.HasIndex(engagement => engagement.Slug).IsUnique();
        builder.HasIndex(engagement => new { engagement.Name, engagement.Id });
        builder.HasIndex(engagement => new { engagement.Kind, engagement.Id });
        builder.HasIndex(engagement => new { engagement.StartDate, engagement.Id });
        builder.HasIndex(engagement => new { engagement.EndDate, engagement.Id });
        builder.HasIndex(engagement => new { engagement.PlaceId, engagement.Id });
    }
}
