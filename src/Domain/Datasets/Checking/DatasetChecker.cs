using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Checks that the entries of a dataset make sense, alone and together.</summary>
internal static class DatasetChecker
{
    /// <summary>Reports everything that does not fit. Entries of files that could not be read are taken to fit.</summary>
    public static void Check(DatasetContent content, ProblemCollector problems)
    {
        var places = new SlugIndex(
            "place", [.. content.Places?.Select(place => place.Slug) ?? []], content.Places is not null, problems);
        var actors = new SlugIndex(
            "actor", [.. content.Actors?.Select(actor => actor.Slug) ?? []], content.Actors is not null, problems);
        var engagements = new SlugIndex(
            "engagement",
            [.. content.Engagements.Select(files => files.Engagement?.Slug).OfType<Located<string>>()],
            content.Engagements.All(files => files.Engagement is not null),
            problems);

        PlaceChecker.Check(content.Places ?? [], problems);
        ActorChecker.Check(content.Actors ?? [], actors, problems);
        PartOfChecker.Check(content.Engagements, engagements, problems);
        ClaimSlugChecker.Check(content.Engagements, problems);
        foreach (var files in content.Engagements)
        {
            EngagementChecker.Check(files, places, actors, problems);
            ReferenceChecker.Check(files.References ?? [], problems);
            new ClaimChecker(files, places, actors, problems).Check();
        }
    }
}
