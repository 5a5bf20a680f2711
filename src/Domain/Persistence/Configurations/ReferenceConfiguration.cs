using Contested.Domain.Claims;
using Contested.Domain.References;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

/// <remarks>The indexes over the parts of the date of publication stand in the migrations themselves.</remarks>
internal sealed class ReferenceConfiguration : IEntityTypeConfiguration<Reference>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<Reference> builder)
    {
        builder.Property(reference => reference.Id).ValueGeneratedNever();
        builder.ComplexProperty(reference => reference.Published, published => published.Parts());
        builder.HasMany(reference => reference.Claims).WithMany().UsingEntity<Citation>(
            citation => citation.HasOne(entity => entity.Claim).WithMany(claim => claim.Citations).HasForeignKey(entity => entity.ClaimId),
            citation => citation.HasOne(entity => entity.Reference).WithMany(reference => reference.Citations)
                .HasForeignKey(entity => entity.ReferenceId),
            citation => citation.HasKey(entity => entity.Id));

        builder.HasIndex(reference => reference.Slug).IsUnique();
        builder.HasIndex(reference => new { reference.Title, reference.Id });
        builder.HasIndex(reference => new { reference.Author, reference.Id });
        builder.HasIndex(reference => new { reference.Publisher, reference.Id });
        builder.HasIndex(reference => new { reference.Language, reference.Id });
        builder.HasIndex(reference => new { reference.PublishedOn, reference.Id });
        builder.HasIndex(reference => new { reference.RetrievedOn, reference.Id });
        builder.HasIndex(reference => new { reference.ArchivedOn, reference.Id });
        builder.HasIndex(reference => new { reference.RetractedOn, reference.Id });
    }
}
