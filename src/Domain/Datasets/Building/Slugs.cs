namespace Contested.Domain.Datasets.Building;

/// <summary>The slugs that are composed.</summary>
internal static class Slugs
{
    /// <summary>The slug of a claim, whose own part is unique among the claims about the engagement only.</summary>
    public static string OfClaim(string engagement, string claim) => $"{engagement}-{claim}";

    /// <summary>The own part of the slug of a claim, of which <see cref="OfClaim"/> makes the slug.</summary>
    public static string OwnPartOf(string engagement, string slug) => slug[(engagement.Length + 1)..];
}
