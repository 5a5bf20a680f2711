using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Checks the claims about one engagement.</summary>
internal sealed class ClaimChecker(EngagementContent files, DatasetIndex index, ProblemCollector problems)
{
    private readonly SlugIndex _claims = SlugIndex.OfClaims(files, problems);
    private readonly FigureChecker _figures = new(problems);
    private readonly CitationChecker _citations = new(index.References, problems);

    /// <summary>Reports everything that is wrong with the claims, except with slugs that are the same as others.</summary>
    public void Check()
    {
        foreach (var claim in files.Claims)
        {
            index.Actors.Check(claim.Claimant);
            index.Actors.Check(claim.Subject);
            index.Places.Check(claim.Place);
            CheckSpeaker(claim);
            VoiceChecker.Check(claim, problems);
            CheckSide(claim);
            _figures.Check(claim);
            CheckDocument(claim);
        }

        new RelationChecker(files.Claims, _claims, problems).Check();
        foreach (var participation in files.Engagement?.Sides.SelectMany(side => side.Participations) ?? [])
        {
            CheckParticipation(participation);
        }
    }

    private void CheckSpeaker(ClaimEntry claim)
    {
        index.Actors.Check(claim.Speaker);
        if (claim.Speaker is { } speaker && index.TypeOf(speaker.Value) is { } type && type != ActorType.Person)
        {
            problems.Add(
                speaker.Position,
                $"\"{speaker.Value}\" is of the type {EnumNames<ActorType>.NameOf(type)}, but a speaker must be a PERSON. "
                + "Name the person, or give only \"speakerRole\".");
        }
    }

    private void CheckSide(ClaimEntry claim)
    {
        if (claim.Side is not { } side || files.Engagement is not { } engagement)
        {
            return;
        }

        var count = engagement.Sides.Count;
        if (side.Value < 1 || side.Value > count)
        {
            problems.Add(side.Position, Wording.NoSide(side.Value, count));
        }
    }

    private void CheckDocument(ClaimEntry claim)
    {
        index.Documents.Check(claim.Document);
        var document = claim.Document ?? files.Engagement?.Document;
        if (document is null && files.Engagement is not null)
        {
            problems.Add(
                claim.Slug.Position,
                "The claim names no document, and its engagement has no default document. "
                + $"Give \"document\" here or in {files.Engagement.Slug.Position.File}.");
        }

        _citations.Check(claim, document is null ? null : index.ListingsOf(document.Value));
        CheckLocators(claim, document is null ? null : index.LocatorsOf(document.Value));
    }

    private void CheckLocators(ClaimEntry claim, LocatorChecker? checker)
    {
        Repetition.Check(claim.Locators, "locator", problems);
        if (claim.Locators.Count == 0)
        {
            problems.Add(claim.Slug.Position, "The claim has no locator. List at least one under \"locators\".");
        }

        foreach (var locator in claim.Locators)
        {
            checker?.Check(locator);
        }
    }

    private void CheckParticipation(ParticipationEntry participation)
    {
        Repetition.Check(participation.Claims, "claim", problems);
        if (participation.Claims.Count == 0)
        {
            problems.Add(
                participation.Actor.Position,
                $"No claim says that \"{participation.Actor.Value}\" takes part. List at least one under \"claims\".");
        }

        foreach (var claim in participation.Claims)
        {
            _claims.Check(claim);
        }
    }
}
