using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Checks of what engagements are part.</summary>
internal static class PartOfChecker
{
    /// <summary>Reports wholes that do not exist, that are listed twice, or that are part of their own part.</summary>
    public static void Check(IEnumerable<EngagementContent> files, SlugIndex slugs, ProblemCollector problems)
    {
        var engagements = files.Select(content => content.Engagement).OfType<EngagementEntry>().ToList();
        var wholes = engagements
            .SelectMany(engagement => engagement.PartOf, (engagement, whole) => (Part: engagement.Slug.Value, Whole: whole.Value))
            .ToLookup(link => link.Part, link => link.Whole);
        var circles = new Circles(engagements.Select(engagement => engagement.Slug.Value), slug => wholes[slug]);
        foreach (var engagement in engagements)
        {
            Repetition.Check(engagement.PartOf, "engagement", problems);
            foreach (var whole in engagement.PartOf)
            {
                slugs.Check(whole);
                var reason = whole.Value == engagement.Slug.Value ? "itself" : "part of it";
                if (circles.Join(engagement.Slug.Value, whole.Value))
                {
                    problems.Add(
                        whole.Position,
                        $"\"{engagement.Slug.Value}\" cannot be part of \"{whole.Value}\", which is {reason}. Remove it.");
                }
            }
        }
    }
}
