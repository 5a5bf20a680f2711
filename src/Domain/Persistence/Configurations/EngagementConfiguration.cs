using Contested.Domain.Actors;
using Contested.Domain.Documents;
using Contested.Domain.Engagements;
using Contested.Domain.References;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

/// <remarks>The indexes over the parts of the dates stand in the migrations themselves.</remarks>
internal sealed class EngagementConfiguration : IEntityTypeConfiguration<Engagement>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<Engagement> builder)
    {
        builder.Property(engagement => engagement.Id).ValueGeneratedNever();
        builder.ComplexProperty(engagement => engagement.Start, start => start.Parts());
        builder.ComplexProperty(engagement => engagement.End, end => end.Parts());
        builder.ToTable(table => table.HasCheckConstraint("ck_engagement_dates", "end_latest >= start_earliest"));

        builder.HasOne(engagement => engagement.Place).WithMany()
            .HasForeignKey(engagement => engagement.PlaceId).OnDelete(DeleteBehavior.NoAction);
        builder.HasMany(engagement => engagement.PartOf).WithMany(engagement => engagement.Parts).UsingEntity<EngagementPart>(
            part => part.HasOne<Engagement>().WithMany().HasForeignKey(link => link.WholeId),
            part => part.HasOne<Engagement>().WithMany().HasForeignKey(link => link.PartId));
        builder.HasMany(engagement => engagement.Actors).WithMany(actor => actor.Engagements).UsingEntity<EngagementActor>(
            link => link.HasOne<Actor>().WithMany().HasForeignKey(entity => entity.ActorId),
            link => link.HasOne<Engagement>().WithMany().HasForeignKey(entity => entity.EngagementId));
        builder.HasMany(engagement => engagement.Documents).WithMany(document => document.Engagements).UsingEntity<EngagementDocument>(
            link => link.HasOne<Document>().WithMany().HasForeignKey(entity => entity.DocumentId),
            link => link.HasOne<Engagement>().WithMany().HasForeignKey(entity => entity.EngagementId));
        builder.HasMany(engagement => engagement.References).WithMany().UsingEntity<EngagementReference>(
            link => link.HasOne<Reference>().WithMany().HasForeignKey(entity => entity.ReferenceId),
            link => link.HasOne<Engagement>().WithMany().HasForeignKey(entity => entity.EngagementId));

        builder.HasIndex(engagement => engagement.Slug).IsUnique();
        builder.HasIndex(engagement => new { engagement.Name, engagement.Id });
        builder.HasIndex(engagement => new { engagement.Kind, engagement.Id });
        builder.HasIndex(engagement => new { engagement.StartDate, engagement.Id });
        builder.HasIndex(engagement => new { engagement.EndDate, engagement.Id });
        builder.HasIndex(engagement => new { engagement.PlaceId, engagement.Id });
    }
}
