using Contested.Domain.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

/// <remarks>The full-text indexes over the words stand in the migrations: EF Core cannot declare them alike for both databases.</remarks>
internal sealed class SearchEntryConfiguration : IEntityTypeConfiguration<SearchEntry>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<SearchEntry> builder)
    {
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.HasIndex(entry => new { entry.ItemType, entry.ItemId, entry.Id });
        builder.HasIndex(entry => new { entry.NameKey, entry.Id });
    }
}
