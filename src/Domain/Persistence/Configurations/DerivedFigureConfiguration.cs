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
        builder.HasOne(figure => figure.Tally).WithMany(tally => tally.Derived).HasForeignKey(figure => figure.TallyId);
        builder.HasOne(figure => figure.Claimant).WithMany()
            .HasForeignKey(figure => figure.ClaimantId).OnDelete(DeleteBehavior.NoAction);
        builder.HasMany(figure => figure.Claims).WithMany().UsingEntity<DerivedFigureClaim>(
            link => link.HasOne<Claims.Claim>().WithMany().HasForeignKey(entity => entity.ClaimId),
            link => link.HasOne<DerivedFigure>().WithMany().HasForeignKey(entity => entity.DerivedFigureId),
            link =>
            {
                link.HasKey(entity => new { entity.DerivedFigureId, entity.ClaimId });
                link.HasIndex(entity => new { entity.ClaimId, entity.DerivedFigureId });
            });
        builder.HasIndex(figure => new { figure.TallyId, figure.ClaimantId }).IsUnique();
        builder.HasIndex(figure => figure.ClaimantId);
    }
}
