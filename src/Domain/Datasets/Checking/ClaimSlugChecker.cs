using Contested.Domain.Datasets.Building;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Checks the slugs of claims, which the slug of their engagement is put before.</summary>
/// <param name="engagements">The slugs of all engagements.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class ClaimSlugChecker(SlugIndex engagements, ProblemCollector problems)
{
    // Complete slugs that a claim on another engagement, whose slug is longer, could have, too.
    private readonly Dictionary<string, FilePosition> _ambiguous = [];

    /// <summary>
    /// Reports slugs that are there already, among the claims on the engagement or, once complete, among those on another. The
    /// engagements come sorted by slug.
    /// </summary>
    public void Check(EngagementContent files)
    {
        var own = new Dictionary<string, FilePosition>();
        foreach (var claim in files.Claims.Where(claim => claim.Slug.Value.Length > 0))
        {
            var slug = Slugs.OfClaim(files.FileSlug, claim.Slug.Value);
            if (own.TryGetValue(slug, out var first) || _ambiguous.TryGetValue(slug, out first))
            {
                problems.Add(
                    claim.Slug.Position,
                    $"The claim \"{slug}\" already exists, in line {first.Line} of {first.File}. Give each claim its own slug.");
                continue;
            }

            own.Add(slug, claim.Slug.Position);
            if (IsAmbiguous(files.FileSlug, slug))
            {
                _ambiguous.Add(slug, claim.Slug.Position);
            }
        }
    }

    private bool IsAmbiguous(string engagement, string slug)
    {
        for (var hyphen = slug.IndexOf('-', engagement.Length + 1); hyphen > 0; hyphen = slug.IndexOf('-', hyphen + 1))
        {
            if (engagements.Contains(slug[..hyphen]))
            {
                return true;
            }
        }

        return false;
    }
}
