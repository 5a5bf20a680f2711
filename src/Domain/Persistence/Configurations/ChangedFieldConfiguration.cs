using Contested.Domain.Releases.Comparison;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

internal sealed class ChangedFieldConfiguration : IEntityTypeConfiguration<ChangedField>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<ChangedField> builder)
    {
        builder.Property(field => field.Id).ValueGeneratedNever();
        builder.HasIndex(field => new { field.ChangeId, field.Id });
    }
}
