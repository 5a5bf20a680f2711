using Contested.Domain.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contested.Domain.Persistence.Configurations;

internal sealed class PlaceConfiguration : IEntityTypeConfiguration<Place>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<Place> builder)
    {
        builder.Property(place => place.Id).ValueGeneratedNever();
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("ck_place_coordinates", "(latitude IS NULL) = (longitude IS NULL)");
            table.HasCheckConstraint("ck_place_latitude", "latitude BETWEEN -90 AND 90");
            table.HasCheckConstraint("ck_place_longitude", "longitude BETWEEN -180 AND 180");
        });

        builder.HasIndex(place => place.Slug).IsUnique();
        builder.HasIndex(place => new { place.Name, place.Id });
        builder.HasIndex(place => new { place.Latitude, place.Id });
        builder.HasIndex(place => new { place.Longitude, place.Id });
    }
}
