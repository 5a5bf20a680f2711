using Contested.Domain.Datasets.Building;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Checks the slugs of claims, which the slug of their engagement is put before.</summary>
internal static class ClaimSlugChecker
{
    /// <summary>Reports slugs that are there already, within a file or, once complete, in another.</summary>
    public static void Check(IEnumerable<EngagementContent> files, ProblemCollector problems) => _ = new SlugIndex(
        "claim",
        [
            .. from content in files
               from claim in content.Claims
               where claim.Slug.Value.Length > 0
               select claim.Slug with { Value = Slugs.OfClaim(content.FileSlug, claim.Slug.Value) },
        ],
        isComplete: true,
        problems);
}
