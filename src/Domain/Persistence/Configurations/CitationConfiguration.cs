using Contested.Domain.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

internal sealed class CitationConfiguration : IEntityTypeConfiguration<Citation>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<Citation> builder)
    {
        builder.Property(citation => citation.Id).ValueGeneratedNever();
        builder.ToTable(table => table.HasCheckConstraint("ck_citation_ordinal", "ordinal >= 1"));
        builder.HasOne(citation => citation.Claim).WithMany(claim => claim.Citations).HasForeignKey(citation => citation.ClaimId);
        builder.HasIndex(citation => new { citation.ClaimId, citation.Ordinal }).IsUnique();
        builder.HasIndex(citation => new { citation.ClaimId, citation.ReferenceId }).IsUnique();
        builder.HasIndex(citation => new { citation.ReferenceId, citation.ClaimId });
    }
}
