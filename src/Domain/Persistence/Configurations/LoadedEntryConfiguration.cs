using Contested.Domain.Datasets.Loading;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

internal sealed class LoadedEntryConfiguration : IEntityTypeConfiguration<LoadedEntry>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<LoadedEntry> builder)
    {
        builder.HasKey(entry => entry.FirstKey);
        builder.Property(entry => entry.FirstKey).ValueGeneratedNever();
        builder.HasIndex(entry => new { entry.Sort, entry.Slug }).IsUnique();
        builder.ToTable(table => table.HasCheckConstraint("ck_loaded_entry_keys", "first_key <= last_key"));
    }
}
