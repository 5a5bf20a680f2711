using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Checks that the entries of a dataset make sense, alone and together.</summary>
internal static class DatasetChecker
{
    /// <summary>Reports everything that does not fit. Entries of files that could not be read are taken to fit.</summary>
    public static void Check(DatasetContent content, ProblemCollector problems)
    {
        var index = new DatasetIndex(content, problems);
        PlaceChecker.Check(content.Places ?? [], problems);
        ActorChecker.Check(content.Actors ?? [], index.Actors, problems);
        PartOfChecker.Check(content.Engagements, index.Engagements, problems);
        ClaimSlugChecker.Check(content.Engagements, problems);
        CheckClaimants(content, problems);
        foreach (var reference in content.References ?? [])
        {
            IdentifierChecker.Check(reference.Identifiers, problems);
        }

        foreach (var document in content.Documents.Select(file => file.Document).OfType<Entries.DocumentEntry>())
        {
            DocumentChecker.Check(document, index.References, problems);
        }

        foreach (var files in content.Engagements)
        {
            EngagementChecker.Check(files, index, problems);
            new ClaimChecker(files, index, problems).Check();
        }

        if (content.Engagements.All(files => files is { Engagement: not null, AreClaimsComplete: true }))
        {
            foreach (var locators in index.Locators)
            {
                locators.CheckAllRestated();
            }
        }
    }

    // What a document says itself is its own claim, so that `accordingTo` takes an actor or a document.
    private static void CheckClaimants(DatasetContent content, ProblemCollector problems)
    {
        var actors = (content.Actors ?? []).DistinctBy(actor => actor.Slug.Value).ToDictionary(actor => actor.Slug.Value, actor => actor.Slug.Position);
        foreach (var document in content.Documents.Where(document => actors.ContainsKey(document.Slug.Value)))
        {
            var actor = actors[document.Slug.Value];
            problems.Add(
                document.Slug.Position,
                $"There is an actor \"{document.Slug.Value}\" already, in line {actor.Line} of {actor.File}. "
                + "Actors and documents share one space of slugs: give the file another name.");
        }
    }
}
