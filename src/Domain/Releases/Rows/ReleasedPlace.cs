using Contested.Domain.Releases.Tables;

namespace Contested.Domain.Releases.Rows;

/// <summary>A place.</summary>
/// <param name="Slug">The slug of the place.</param>
/// <param name="Name">Its main name.</param>
/// <param name="Aliases">Other names and spellings.</param>
/// <param name="Latitude">The latitude in decimal degrees.</param>
/// <param name="Longitude">The longitude in decimal degrees; given if and only if the latitude is.</param>
[Table("places")]
internal sealed record ReleasedPlace(
    [PrimaryKey] string Slug, string Name, IReadOnlyList<string> Aliases, double? Latitude, double? Longitude);
