namespace Contested.Domain.Datasets.Building;

/// <summary>The slugs that are composed.</summary>
internal static class Slugs
{
    /// <summary>The slug of a claim, whose own part is unique among the claims about the engagement only.</summary>
    public static string OfClaim(string engagement, string claim) => $"{engagement}-{claim}";
}
