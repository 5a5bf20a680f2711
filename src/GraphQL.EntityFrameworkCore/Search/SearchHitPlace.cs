namespace Contested.GraphQL.EntityFrameworkCore.Search;

/// <summary>The place of a hit among all hits of a request.</summary>
/// <param name="Tier">The group of hits that it belongs to; those of a lower one come first.</param>
/// <param name="Rank">Its place in the group, unique there; lower ones come first.</param>
public sealed record SearchHitPlace(int Tier, int Rank);
