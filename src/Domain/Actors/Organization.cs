namespace Contested.Domain.Actors;

/// <summary>A body that does not wage war, such as an observatory, a ministry or a news outlet.</summary>
public sealed class Organization : Actor;
