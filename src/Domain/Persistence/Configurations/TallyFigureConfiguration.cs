using Contested.Domain.Actors;
using Contested.Domain.Claims;
using Contested.Domain.Claims.Tallies;
using Contested.Domain.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

internal sealed class TallyFigureConfiguration : IEntityTypeConfiguration<TallyFigure>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<TallyFigure> builder)
    {
        builder.Property(figure => figure.Id).ValueGeneratedNever();
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("ck_tally_figure_origin", "(claim_id IS NULL) <> (derived_figure_id IS NULL)");
            table.HasCheckConstraint("ck_tally_figure_claimant", "actor_id IS NULL OR document_id IS NULL");
            table.HasCheckConstraint("ck_tally_figure_range", "low BETWEEN 0 AND high");
        });
        builder.HasOne<Tally>().WithMany().HasForeignKey(figure => figure.TallyId);
        builder.HasOne<Claim>().WithMany().HasForeignKey(figure => figure.ClaimId).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne<DerivedFigure>().WithMany().HasForeignKey(figure => figure.DerivedFigureId).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne<Actor>().WithMany().HasForeignKey(figure => figure.ActorId).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne<Document>().WithMany().HasForeignKey(figure => figure.DocumentId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(figure => new { figure.TallyId, figure.Low });
        builder.HasIndex(figure => new { figure.TallyId, figure.Id });
        builder.HasIndex(figure => figure.ClaimId).IsUnique();
        builder.HasIndex(figure => figure.DerivedFigureId).IsUnique();
        builder.HasIndex(figure => new { figure.ActorId, figure.TallyId, figure.Id });
        builder.HasIndex(figure => new { figure.DocumentId, figure.TallyId, figure.Id });
    }
}
