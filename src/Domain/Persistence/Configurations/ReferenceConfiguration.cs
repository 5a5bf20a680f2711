using Contested.Domain.Claims;
using Contested.Domain.References;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

internal sealed class ReferenceConfiguration : IEntityTypeConfiguration<Reference>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<Reference> builder)
    {
        builder.Property(reference => reference.Id).ValueGeneratedNever();
        builder.ToTable(table => table.HasCheckConstraint("ck_reference_number", "number >= 1"));
        builder.HasOne(reference => reference.Engagement).WithMany(engagement => engagement.References)
            .HasForeignKey(reference => reference.EngagementId);
        builder.HasMany(reference => reference.Claims).WithMany().UsingEntity<Citation>(
            citation => citation.HasOne(entity => entity.Claim).WithMany(claim => claim.Citations).HasForeignKey(entity => entity.ClaimId),
            citation => citation.HasOne(entity => entity.Reference).WithMany(reference => reference.Citations)
                .HasForeignKey(entity => entity.ReferenceId),
            citation => citation.HasKey(entity => entity.Id));

        builder.HasIndex(reference => reference.Slug).IsUnique();
        builder.HasIndex(reference => new { reference.EngagementId, reference.Id });
        builder.HasIndex(reference => new { reference.EngagementId, reference.Number }).IsUnique();
        builder.HasIndex(reference => new { reference.Number, reference.Id });
        builder.HasIndex(reference => new { reference.Title, reference.Id });
        builder.HasIndex(reference => new { reference.Author, reference.Id });
        builder.HasIndex(reference => new { reference.Publisher, reference.Id });
        builder.HasIndex(reference => new { reference.PublishedOn, reference.Id });
        builder.HasIndex(reference => new { reference.RetrievedOn, reference.Id });
        builder.HasIndex(reference => new { reference.ArchivedOn, reference.Id });
    }
}
