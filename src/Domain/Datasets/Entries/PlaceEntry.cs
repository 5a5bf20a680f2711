using System.ComponentModel.DataAnnotations;
using Contested.Domain.Datasets.Definitions;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Entries;

/// <summary>An entry of <c>places.yaml</c>: a place.</summary>
/// <param name="Slug">The name by which other entries refer to the place.</param>
/// <param name="Name">The place's main name.</param>
/// <param name="Aliases">Other names and spellings, also in other scripts.</param>
/// <param name="Latitude">In decimal degrees, with the longitude, and only where a source gives them.</param>
/// <param name="Longitude">In decimal degrees, with the latitude, and only where a source gives them.</param>
/// <param name="Identifiers">The place's identifiers in other catalogues.</param>
internal sealed record PlaceEntry(
    [Slug] Located<string> Slug,
    Located<string> Name,
    IReadOnlyList<Located<string>> Aliases,
    [Range(-90, 90)] Located<double>? Latitude,
    [Range(-180, 180)] Located<double>? Longitude,
    IReadOnlyList<IdentifierEntry> Identifiers)
{
    /// <summary>Whether a coordinate is given, but could not be read, which has been reported.</summary>
    [Unreadable(nameof(Latitude), nameof(Longitude))]
    public bool IsCoordinateUnreadable { get; init; }
}
