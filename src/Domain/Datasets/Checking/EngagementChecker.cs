using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Checks an engagement with its sides.</summary>
internal static class EngagementChecker
{
    /// <summary>Reports what is wrong in the engagement's own file, except with its claims.</summary>
    public static void Check(EngagementContent files, DatasetIndex index, ProblemCollector problems)
    {
        if (files.Engagement is not { } engagement)
        {
            return;
        }

        Repetition.Check(engagement.Aliases, "alias", problems);
        IdentifierChecker.Check(engagement.Identifiers, problems);
        index.Places.Check(engagement.Place);
        index.Documents.Check(engagement.Document);
        CheckFileName(files.FileSlug, engagement.Slug, problems);
        CheckDates(engagement, problems);
        foreach (var side in engagement.Sides)
        {
            Repetition.Check(side.Participations.Select(participation => participation.Actor), "actor", problems);
            foreach (var participation in side.Participations)
            {
                index.Actors.Check(participation.Actor);
            }
        }
    }

    private static void CheckFileName(string fileSlug, Located<string> slug, ProblemCollector problems)
    {
        if (slug.Value.Length > 0 && slug.Value != fileSlug)
        {
            problems.Add(
                slug.Position,
                $"The slug \"{slug.Value}\" differs from the name of the file, \"{fileSlug}\". Make them the same.");
        }
    }

    private static void CheckDates(EngagementEntry engagement, ProblemCollector problems)
    {
        if (engagement is { Start: { } start, End: { } end } && end.Value.Latest < start.Value.Earliest)
        {
            problems.Add(end.Position, $"The end {end.Value} is before the start {start.Value}. Correct one of them.");
        }
    }
}
