using System.Text.RegularExpressions;
using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Checks an engagement with its sides and the outline of its document.</summary>
internal static partial class EngagementChecker
{
    /// <summary>Reports what is wrong in the engagement's own file.</summary>
    public static void Check(EngagementContent files, SlugIndex places, SlugIndex actors, ProblemCollector problems)
    {
        if (files.Engagement is not { } engagement)
        {
            return;
        }

        Repetition.Check(engagement.Aliases, "alias", problems);
        places.Check(engagement.Place);
        CheckFileName(files.FileSlug, engagement.Slug, problems);
        CheckDates(engagement, problems);
        foreach (var side in engagement.Sides)
        {
            Repetition.Check(side.Participations.Select(participation => participation.Actor), "actor", problems);
            foreach (var participation in side.Participations)
            {
                actors.Check(participation.Actor);
            }
        }

        CheckOutline(engagement.Document, problems);
    }

    private static void CheckFileName(string fileSlug, Located<string> slug, ProblemCollector problems)
    {
        if (slug.Value.Length > 0 && slug.Value != fileSlug)
        {
            problems.Add(slug.Position, $"The slug \"{slug.Value}\" differs from the name of the file, \"{fileSlug}\". Make them the same.");
        }
    }

    private static void CheckDates(EngagementEntry engagement, ProblemCollector problems)
    {
        if (engagement is { StartDate: { } start, EndDate: { } end } && end.Value < start.Value)
        {
            problems.Add(end.Position, $"The end date {end.Value:yyyy-MM-dd} is before the start date {start.Value:yyyy-MM-dd}.");
        }
    }

    private static void CheckOutline(DocumentEntry? document, ProblemCollector problems)
    {
        foreach (var (prefix, count) in document?.Outline ?? [])
        {
            if (!PrefixPattern().IsMatch(prefix.Value))
            {
                problems.Add(prefix.Position, $"\"{prefix.Value}\" is not a locator prefix. Write words of lower-case letters and digits with slashes between them, such as \"infobox/date\".");
            }

            if (count.Value < 1)
            {
                problems.Add(count.Position, $"The number of statements under \"{prefix.Value}\" is {count.Value}, but must be at least 1.");
            }
        }
    }

    [GeneratedRegex("^[a-z0-9-]+(/[a-z0-9-]+)*$")]
    private static partial Regex PrefixPattern();
}
