using System.Globalization;
using Contested.Domain.Actors;
using Contested.Domain.Claims;
using Contested.Domain.Dates;
using Contested.Domain.Engagements;

namespace Contested.Bench.Data.Generation;

/// <summary>Makes up claims with their citations: 5 claims an engagement and 1.6 citations a claim, on average exactly.</summary>
/// <remarks>Claims come with all that the comparison of their figures looks at, as they do from the dataset's loader.</remarks>
internal sealed class ClaimRows(Draws draws, KeySequence keys, int places, IReadOnlyList<Actor> actors)
{
    /// <summary>The most citations that a claim has.</summary>
    public const int MostCitations = 3;

    private const double PopularityOfActors = 2.5;

    private static readonly (ClaimKind, int)[] Kinds =
    [
        (ClaimKind.Casualties, 35), (ClaimKind.Strength, 10), (ClaimKind.Materiel, 5), (ClaimKind.Outcome, 5), (ClaimKind.Event, 30),
        (ClaimKind.Command, 5), (ClaimKind.Assessment, 7), (ClaimKind.Location, 3),
    ];

    private static readonly Evidence[] EvidenceShown = Enum.GetValues<Evidence>();

    private readonly RandomSequence _random = draws.Main;
    private readonly RandomSequence _details = draws.Details;
    private readonly Figures _figures = new(draws);
    private readonly RelationRows _relations = new(draws.Details, keys);
    private readonly DealtNumbers _claims = new(draws.Main, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 8, 10, 15, 25);
    private readonly DealtNumbers _citations = new(draws.Main, 1, 1, 1, 2, MostCitations);

    /// <summary>Adds claims to an engagement.</summary>
    public void AddTo(EngagementContent content)
    {
        var count = _claims.Next();
        for (var number = 1; number <= count; number++)
        {
            var id = keys.Next<Claim>();
            var citations = CitationsOf(id, content).ToList();
            var claim = ClaimOf(id, number, content, citations);
            claim.Citations.AddRange(citations);
            content.Claims.Add(claim);
            content.Citations.AddRange(citations);
        }

        content.Relations.AddRange(_relations.Between(content.Claims));
        if (count > 0)
        {
            content.ParticipationClaims.AddRange(content.Participations.Select(participation => SaidBy(participation, content.Claims)));
        }
    }

    private IEnumerable<Citation> CitationsOf(int claimId, EngagementContent content)
    {
        var count = _citations.Next();
        var first = _random.Below(content.Listings.Count);
        for (var ordinal = 1; ordinal <= count; ordinal++)
        {
            var listing = content.Listings[(first + ordinal) % content.Listings.Count];
            yield return new Citation
            {
                Id = keys.Next<Citation>(),
                ClaimId = claimId,
                ReferenceId = listing.ReferenceId,
                Reference = listing.Reference,
                Ordinal = ordinal,
                Marker = listing.Number.ToString(CultureInfo.InvariantCulture),
            };
        }
    }

    private Claim ClaimOf(int id, int number, EngagementContent content, List<Citation> citations)
    {
        var engagement = content.Engagement;
        var kind = _random.Pick(Kinds);
        var measure = _figures.MeasureOf(kind);
        var claimant = _random.Chance(0.8) ? Actor() : null;
        var subject = _random.Chance(0.5) ? Actor() : null;
        int? side = _random.Chance(0.6) ? _random.Pick(content.Sides).Id : null;
        var knownSince = KnownSince.Of(content.Document, citations.Select(citation => citation.Reference));
        return new Claim
        {
            Id = id,
            Slug = $"{engagement.Slug}-{number}",
            EngagementId = engagement.Id,
            DocumentId = content.Document.Id,
            Document = content.Document,
            Kind = kind,
            Voice = claimant is not null ? Voice.Named : _details.Chance(0.6) ? Voice.Document : Voice.Unnamed,
            ClaimantId = claimant?.Id,
            Claimant = claimant,
            SpeakerId = claimant is not null && _details.Chance(0.1) ? Person().Id : null,
            Evidence = _details.Chance(0.05) ? _details.Pick(EvidenceShown) : null,
            SubjectId = subject?.Id,
            SideId = side,
            Population = _figures.PopulationOf(measure, side is not null),
            Measure = measure,
            Quantity = measure is null ? null : _figures.Quantity(),
            IsPartial = measure is not null && _random.Chance(0.1),
            Statement = Vocabulary.Sentence(_random, 8, 24),
            Quote = _random.Chance(0.15) ? Vocabulary.Sentence(_random, 4, 12) : null,
            Occurred = OccurredOf(engagement),
            PlaceId = _random.Chance(0.15) ? KeySequence.First + _random.Skewed(places, 1.5) : null,
            Locators = [_random.Pick(content.Statements).Locator],
            KnownSince = knownSince?.Day,
            KnownSinceBasis = knownSince?.Basis,
            SourceCount = citations.Count,
            Note = _details.Chance(0.05) ? Vocabulary.Sentence(_details, 6, 14) : null,
        };
    }

    private PartialDate? OccurredOf(Engagement engagement)
    {
        if (_random.Chance(0.7))
        {
            return engagement.StartDate?.AddDays(_random.Skewed(60, 2)) is { } day ? PartialDate.Of(day) : null;
        }

        return engagement.StartDate is { } begun && _details.Chance(0.3) ? _details.YearOrMonthOf(begun) : null;
    }

    private Actor Actor() => actors[_random.Skewed(actors.Count, PopularityOfActors)];

    private Actor Person()
    {
        var index = _details.Skewed(actors.Count, PopularityOfActors);
        return actors[index - (index % 10) + _details.Between(ActorRows.FirstPersonOfTen, 9)];
    }

    private ParticipationClaim SaidBy(Participation participation, IReadOnlyList<Claim> claims)
    {
        var ofSide = claims.Where(claim => claim.SideId == participation.SideId).ToList();
        var claim = _details.Pick(ofSide.Count > 0 ? ofSide : claims);
        return new ParticipationClaim { ParticipationId = participation.Id, ClaimId = claim.Id };
    }
}
