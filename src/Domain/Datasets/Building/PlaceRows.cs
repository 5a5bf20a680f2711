using Contested.Domain.Datasets.Entries;
using Contested.Domain.Places;

namespace Contested.Domain.Datasets.Building;

/// <summary>Turns the entries of places into rows.</summary>
internal static class PlaceRows
{
    /// <summary>The row of a place.</summary>
    public static Place Of(PlaceEntry entry, int id) => new()
    {
        Id = id,
        Slug = entry.Slug.Value,
        Name = entry.Name.Value,
        Aliases = [.. entry.Aliases.Values()],
        Latitude = entry.Latitude?.Value,
        Longitude = entry.Longitude?.Value,
    };
}
