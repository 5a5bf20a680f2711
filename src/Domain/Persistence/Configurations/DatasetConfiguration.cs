using Contested.Domain.Datasets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

internal sealed class DatasetConfiguration : IEntityTypeConfiguration<Dataset>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<Dataset> builder)
    {
        builder.Property(dataset => dataset.Id).ValueGeneratedNever();
        builder.ComplexProperty(dataset => dataset.Coverage, coverage =>
        {
            coverage.Property(value => value.Statements);
            coverage.Property(value => value.EncodedStatements);
        });
        builder.ToTable(table => table.HasCheckConstraint("ck_dataset_only", $"id = {Dataset.OnlyId}"));
    }
}
