using Contested.Domain.Actors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

internal sealed class UnitConfiguration : IEntityTypeConfiguration<Unit>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<Unit> builder)
    {
        builder.HasOne(unit => unit.Belligerent).WithMany(belligerent => belligerent.Units)
            .HasForeignKey(unit => unit.BelligerentId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(unit => new { unit.BelligerentId, unit.Id });
    }
}
