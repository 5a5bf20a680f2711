using Contested.Domain.Datasets.Building;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Checks of what engagements are part.</summary>
internal sealed class PartOfChecker(SlugIndex slugs, ProblemCollector problems)
{
    private readonly Dictionary<string, IReadOnlyList<Located<string>>> _wholes = [];

    /// <summary>Adds an engagement.</summary>
    public void Add(EngagementContent files)
    {
        if (files.Engagement is { PartOf: { Count: > 0 } wholes })
        {
            _wholes[files.FileSlug] = wholes;
        }
    }

    /// <summary>Reports wholes that do not exist, that are listed twice, or that are part of their own part.</summary>
    public void Check()
    {
        var circles = new Circles(_wholes.Keys, slug => _wholes.GetValueOrDefault(slug, []).Values());
        foreach (var (slug, wholes) in _wholes)
        {
            Repetition.Check(wholes, "engagement", problems);
            foreach (var whole in wholes)
            {
                slugs.Check(whole);
                var reason = whole.Value == slug ? "itself" : "part of it";
                if (circles.Join(slug, whole.Value))
                {
                    problems.Add(whole.Position, $"\"{slug}\" cannot be part of \"{whole.Value}\", which is {reason}. Remove it.");
                }
            }
        }
    }
}
