using Contested.Domain.Identifiers;

namespace Contested.Domain.Places;

/// <summary>A place on the map at which an engagement or a claimed event is located.</summary>
public sealed class Place
{
    /// <summary>The key of the place in the database.</summary>
    public int Id { get; init; }

    /// <summary>The stable name of the place in addresses and queries: lower-case and hyphenated, unique among places.</summary>
    public required string Slug { get; init; }

    /// <summary>The name under which the place is listed.</summary>
    public required string Name { get; init; }

    /// <summary>Other names and spellings that are in use for the place.</summary>
    public List<string> Aliases { get; init; } = [];

    /// <summary>
    /// The latitude in decimal degrees, from -90 to 90, north being positive; given together with the longitude or not at all.
    /// </summary>
    public double? Latitude { get; init; }

    /// <summary>
    /// The longitude in decimal degrees, from -180 to 180, east being positive; given together with the latitude or not at all.
    /// </summary>
    public double? Longitude { get; init; }

    /// <summary>The names of the place in other catalogues.</summary>
    public List<Identifier> Identifiers { get; } = [];
}
