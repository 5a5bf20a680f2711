using Contested.Domain.Claims;
using Contested.Domain.Claims.Tallies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

internal sealed class DerivedFigureConfiguration : IEntityTypeConfiguration<DerivedFigure>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<DerivedFigure> builder)
    {
        builder.Property(figure => figure.Id).ValueGeneratedNever();
        builder.ComplexProperty(figure => figure.Figure, interval => interval.Ends());
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("ck_derived_figure_claimant", "(claimant_id IS NULL) <> (document_id IS NULL)");
            table.HasCheckConstraint("ck_derived_figure_difference", "is_compared = (difference IS NULL)");
        });
        builder.HasOne(figure => figure.Tally).WithMany(tally => tally.Derived).HasForeignKey(figure => figure.TallyId);
        builder.HasOne(figure => figure.Claimant).WithMany()
            .HasForeignKey(figure => figure.ClaimantId).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne(figure => figure.Document).WithMany()
            .HasForeignKey(figure => figure.DocumentId).OnDelete(DeleteBehavior.NoAction);
        builder.HasMany(figure => figure.Claims).WithMany(claim => claim.DerivedFigures).UsingEntity<DerivedFigureClaim>(
            link => link.HasOne<Claim>().WithMany().HasForeignKey(entity => entity.ClaimId),
            link => link.HasOne<DerivedFigure>().WithMany().HasForeignKey(entity => entity.DerivedFigureId),
            link =>
            {
                link.HasKey(entity => new { entity.DerivedFigureId, entity.ClaimId });
                link.HasIndex(entity => new { entity.ClaimId, entity.DerivedFigureId });
            });
        builder.HasIndex(figure => new { figure.TallyId, figure.ClaimantId }).IsUnique();
        builder.HasIndex(figure => new { figure.TallyId, figure.DocumentId }).IsUnique();
        builder.HasIndex(figure => figure.ClaimantId);
        builder.HasIndex(figure => figure.DocumentId);
    }
}
