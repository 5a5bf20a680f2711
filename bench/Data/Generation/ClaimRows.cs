using System.Globalization;
using Contested.Domain.Claims;

namespace Contested.Bench.Data.Generation;

/// <summary>Makes up claims with their citations: 5 claims an engagement and 1.6 citations a claim, on average exactly.</summary>
internal sealed class ClaimRows(RandomSequence random, KeySequence keys, int places, int actors)
{
    /// <summary>The most citations that a claim has.</summary>
    public const int MostCitations = 3;

    private const double PopularityOfActors = 2.5;

    private static readonly (ClaimKind, int)[] Kinds =
    [
        (ClaimKind.Casualties, 35), (ClaimKind.Strength, 10), (ClaimKind.Materiel, 5), (ClaimKind.Outcome, 5), (ClaimKind.Event, 30),
        (ClaimKind.Command, 5), (ClaimKind.Assessment, 7), (ClaimKind.Location, 3),
    ];

    private static readonly (Measure, int)[] CasualtyMeasures =
    [
        (Measure.Killed, 45), (Measure.Wounded, 20), (Measure.Captured, 15), (Measure.Missing, 5), (Measure.KilledOrCaptured, 8),
        (Measure.Casualties, 7),
    ];

    private static readonly Measure[] MaterielMeasures = [Measure.Vehicles, Measure.Aircraft, Measure.AirStrikes];

    private readonly DealtNumbers _claims = new(random, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 8, 10, 15, 25);
    private readonly DealtNumbers _citations = new(random, 1, 1, 1, 2, MostCitations);

    /// <summary>Adds claims to an engagement.</summary>
    public void AddTo(EngagementContent content)
    {
        var count = _claims.Next();
        for (var number = 1; number <= count; number++)
        {
            var id = keys.Next<Claim>();
            var citations = CitationsOf(id, content).ToList();
            content.Claims.Add(ClaimOf(id, number, content, citations));
            content.Citations.AddRange(citations);
        }
    }

    private IEnumerable<Citation> CitationsOf(int claimId, EngagementContent content)
    {
        var count = _citations.Next();
        var first = random.Below(content.References.Count);
        for (var ordinal = 1; ordinal <= count; ordinal++)
        {
            var reference = content.References[(first + ordinal) % content.References.Count];
            yield return new Citation
            {
                Id = keys.Next<Citation>(),
                ClaimId = claimId,
                ReferenceId = reference.Id,
                Ordinal = ordinal,
                Marker = reference.Number!.Value.ToString(CultureInfo.InvariantCulture),
            };
        }
    }

    private Claim ClaimOf(int id, int number, EngagementContent content, List<Citation> citations)
    {
        var engagement = content.Engagement;
        var kind = random.Pick(Kinds);
        var measure = MeasureOf(kind);
        return new Claim
        {
            Id = id,
            Slug = $"{engagement.Slug}-{number}",
            EngagementId = engagement.Id,
            Kind = kind,
            ClaimantId = random.Chance(0.8) ? Actor() : null,
            SubjectId = random.Chance(0.5) ? Actor() : null,
            SideId = random.Chance(0.6) ? random.Pick(content.Sides).Id : null,
            Measure = measure,
            Quantity = measure is null ? null : QuantityOf(),
            IsPartial = measure is not null && random.Chance(0.1),
            Statement = Vocabulary.Sentence(random, 8, 24),
            Quote = random.Chance(0.15) ? Vocabulary.Sentence(random, 4, 12) : null,
            OccurredOn = random.Chance(0.7) ? engagement.StartDate?.AddDays(random.Skewed(60, 2)) : null,
            PlaceId = random.Chance(0.15) ? KeySequence.First + random.Skewed(places, 1.5) : null,
            Locators = [random.Pick(content.Statements).Locator],
            KnownSince = content.References
                .Where(reference => citations.Exists(citation => citation.ReferenceId == reference.Id))
                .Min(reference => reference.PublishedOn ?? reference.RetrievedOn ?? reference.ArchivedOn),
            SourceCount = citations.Count,
        };
    }

    private int Actor() => KeySequence.First + random.Skewed(actors, PopularityOfActors);

    private Measure? MeasureOf(ClaimKind kind) => kind switch
    {
        ClaimKind.Casualties => random.Pick(CasualtyMeasures),
        ClaimKind.Strength => Measure.Strength,
        ClaimKind.Materiel => random.Pick(MaterielMeasures),
        _ => null,
    };

    private Quantity QuantityOf()
    {
        var low = (int)Math.Pow(10, random.Fraction() * 3.5);
        var high = low + 1 + random.Skewed(low + 10, 2);
        return random.Below(100) switch
        {
            < 60 => new Quantity(low, low, low.ToString(CultureInfo.InvariantCulture)),
            < 80 => new Quantity(low, high, string.Create(CultureInfo.InvariantCulture, $"{low}–{high}")),
            < 92 => new Quantity(low, null, string.Create(CultureInfo.InvariantCulture, $"{low}+")),
            _ => new Quantity(null, null, "Unknown"),
        };
    }
}
