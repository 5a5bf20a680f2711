using Contested.Domain.Datasets;
using Contested.Domain.Releases.Comparison;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

internal sealed class ReleaseConfiguration : IEntityTypeConfiguration<Release>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<Release> builder)
    {
        builder.Property(release => release.Id).ValueGeneratedNever();
        builder.HasOne<Dataset>().WithMany(dataset => dataset.Releases).HasForeignKey(release => release.DatasetId);
        builder.HasIndex(release => release.Name).IsUnique();
    }
}
