using Contested.Domain.Identifiers;

namespace Contested.Domain.Places;

/// <summary>A place on the map where an engagement or a claimed event is located.</summary>
public sealed class Place
{
    /// <summary>The key of the place in the database.</summary>
    public int Id { get; init; }

    /// <summary>The stable name of the place in addresses and queries: lower-case and hyphenated, unique among places.</summary>
    public required string Slug { get; init; }

    /// <summary>The place's main name.</summary>
    public required string Name { get; init; }

    /// <summary>Other names and spellings of the place.</summary>
    public List<string> Aliases { get; init; } = [];

    /// <summary>
    /// The latitude in decimal degrees, from -90 to 90; north is positive. Latitude and longitude are given together or not at all.
    /// </summary>
    public double? Latitude { get; init; }

    /// <summary>
    /// The longitude in decimal degrees, from -180 to 180; east is positive. Latitude and longitude are given together or not at all.
    /// </summary>
    public double? Longitude { get; init; }

    /// <summary>The place's identifiers in other catalogues.</summary>
    public List<Identifier> Identifiers { get; } = [];
}
