using Contested.Domain.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

internal sealed class ListingConfiguration : IEntityTypeConfiguration<Listing>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<Listing> builder)
    {
        builder.Property(listing => listing.Id).ValueGeneratedNever();
        builder.ToTable(table => table.HasCheckConstraint("ck_listing_number", "number >= 1"));
        builder.HasOne(listing => listing.Document).WithMany(document => document.Listings).HasForeignKey(listing => listing.DocumentId);
        builder.HasOne(listing => listing.Reference).WithMany(reference => reference.Listings)
            .HasForeignKey(listing => listing.ReferenceId);
        builder.HasIndex(listing => new { listing.DocumentId, listing.Number }).IsUnique();
        builder.HasIndex(listing => new { listing.ReferenceId, listing.Id });
    }
}
