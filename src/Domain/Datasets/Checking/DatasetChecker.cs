using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>
/// Checks that the entries of a dataset make sense, alone and together. Entries of files that could not be read are taken to fit.
/// </summary>
internal sealed class DatasetChecker
{
    private readonly ProblemCollector _problems;
    private readonly DatasetIndex _index;
    private readonly PartOfChecker _partOf;
    private readonly ClaimSlugChecker _claimSlugs;
    private bool _isComplete = true;

    /// <summary>Reports everything that does not fit among all but the engagements.</summary>
    public DatasetChecker(DatasetContent content, ProblemCollector problems)
    {
        _problems = problems;
        _index = new DatasetIndex(content, problems);
        _partOf = new PartOfChecker(_index.Engagements, problems);
        _claimSlugs = new ClaimSlugChecker(_index.Engagements, problems);
        PlaceChecker.Check(content.Places ?? [], problems);
        ActorChecker.Check(content.Actors ?? [], _index.Actors, problems);
        CheckClaimants(content);
        foreach (var reference in content.References?.Read() ?? [])
        {
            IdentifierChecker.Check(reference.Identifiers, problems);
        }

        foreach (var document in content.Documents.Select(file => file.Document).OfType<DocumentEntry>())
        {
            DocumentChecker.Check(document, _index.References, problems);
        }
    }

    /// <summary>How much of the outlines the claims that were checked restate.</summary>
    public Coverage Coverage => new(_index.Locators.Sum(locators => locators.Statements), _index.Locators.Sum(locators => locators.Restated));

    /// <summary>Reports everything that does not fit in an engagement. They come sorted by slug.</summary>
    public void Check(EngagementContent files)
    {
        _isComplete &= files is { Engagement: not null, AreClaimsComplete: true };
        _partOf.Add(files);
        _claimSlugs.Check(files);
        EngagementChecker.Check(files, _index, _problems);
        new ClaimChecker(files, _index, _problems).Check();
    }

    /// <summary>Reports what shows only after all engagements have been checked.</summary>
    public void Complete()
    {
        _partOf.Check();
        if (_isComplete)
        {
            foreach (var locators in _index.Locators)
            {
                locators.CheckAllRestated();
            }
        }
    }

    // What a document says itself is its own claim, so that `accordingTo` takes an actor or a document.
    private void CheckClaimants(DatasetContent content)
    {
        var actors = (content.Actors ?? [])
            .DistinctBy(actor => actor.Slug.Value).ToDictionary(actor => actor.Slug.Value, actor => actor.Slug.Position);
        foreach (var document in content.Documents.Where(document => actors.ContainsKey(document.Slug.Value)))
        {
            var actor = actors[document.Slug.Value];
            _problems.Add(
                document.Slug.Position,
                $"There is already an actor \"{document.Slug.Value}\" in line {actor.Line} of {actor.File}. "
                + "Actors and documents share their slugs: give the file another name.");
        }
    }
}
