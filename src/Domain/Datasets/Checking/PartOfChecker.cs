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
        var wholes = engagements.ToLookup(engagement => engagement.Slug.Value, engagement => engagement.PartOf);
        foreach (var engagement in engagements)
        {
            Repetition.Check(engagement.PartOf, "engagement", problems);
            foreach (var whole in engagement.PartOf)
            {
                slugs.Check(whole);
                if (IsReachable(engagement.Slug.Value, from: whole.Value, wholes, visited: []))
                {
                    problems.Add(
                        whole.Position,
                        $"\"{engagement.Slug.Value}\" cannot be part of \"{whole.Value}\", which is {(whole.Value == engagement.Slug.Value ? "itself" : "part of it")}.");
                }
            }
        }
    }

    private static bool IsReachable(
        string target, string from, ILookup<string, IReadOnlyList<Located<string>>> wholes, HashSet<string> visited) =>
        from == target
        || (visited.Add(from)
            && wholes[from].SelectMany(list => list).Any(whole => IsReachable(target, whole.Value, wholes, visited)));
}
