using System.Globalization;
using Contested.Domain.Dates;
using Contested.Domain.Engagements;
using Contested.Domain.Identifiers;

namespace Contested.Bench.Data.Generation;

/// <summary>Makes up engagements, which are parts of earlier ones, with their sides and the articles on them.</summary>
internal sealed class EngagementRows(Draws draws, KeySequence keys, int places, int actors)
{
    /// <summary>The first day on which an engagement begins.</summary>
    public static readonly DateOnly FirstDay = new(1900, 1, 1);

    private const int PartsOfEach = 10;
    private const double PopularityOfActors = 2.5;

    private static readonly int Days = new DateOnly(2025, 1, 1).DayNumber - FirstDay.DayNumber;

    private static readonly (EngagementKind, int)[] Kinds =
    [
        (EngagementKind.War, 1), (EngagementKind.Intervention, 1), (EngagementKind.Conflict, 3), (EngagementKind.Campaign, 5),
        (EngagementKind.Offensive, 12), (EngagementKind.Battle, 33), (EngagementKind.Siege, 8), (EngagementKind.Raid, 12),
        (EngagementKind.Ambush, 8), (EngagementKind.AirStrike, 9), (EngagementKind.Attack, 8),
    ];

    private readonly RandomSequence _random = draws.Main;
    private readonly RandomSequence _details = draws.Details;
    private readonly DocumentRows _documents = new(draws, keys);

    /// <summary>The next engagement.</summary>
    /// <param name="index">Its number, from 0.</param>
    public EngagementContent Next(int index)
    {
        var engagement = EngagementOf(index);
        var document = _documents.ArticleOn(engagement);
        var sides = SidesOf(engagement.Id).ToList();
        var wholes = WholesOf(index)
            .Select(whole => new EngagementPart { PartId = engagement.Id, WholeId = KeySequence.First + whole })
            .ToList();
        var participations = sides.SelectMany(ParticipationsOf).ToList();
        var statements = _documents.StatementsOf(document).ToList();
        var references = _documents.ReferencesOf(engagement).ToList();
        return new EngagementContent
        {
            Engagement = engagement,
            Wholes = wholes,
            Sides = sides,
            Participations = participations,
            Identifiers = [.. IdentifiersOf(engagement.Id)],
            Document = document,
            Statements = statements,
            References = references,
            Listings = [.. _documents.ListingsOf(document, references)],
        };
    }

    private Engagement EngagementOf(int index)
    {
        var kind = _random.Pick(Kinds);
        var name = $"{kind} of {Vocabulary.Name(_random)}";
        DateOnly? start = _random.Chance(0.97) ? FirstDay.AddDays(_random.Below(Days)) : null;
        return new Engagement
        {
            Id = keys.Next<Engagement>(),
            Slug = Vocabulary.Slug(name, index),
            Name = name,
            Aliases = _random.Chance(0.25) ? [$"{kind} at {Vocabulary.Name(_random)}"] : [],
            Kind = kind,
            Summary = _random.Chance(0.6) ? Vocabulary.Sentence(_random, 12, 30) : null,
            Start = start is { } first ? PartialDate.Of(first) : MaybeYearOrMonth(),
            End = _random.Chance(0.8) && start?.AddDays(_random.Skewed(400, 3)) is { } last ? PartialDate.Of(last) : null,
            PlaceId = _random.Chance(0.85) ? KeySequence.First + _random.Skewed(places, 1.5) : null,
        };
    }

    private PartialDate? MaybeYearOrMonth() =>
        _details.Chance(0.5) ? _details.YearOrMonthOf(FirstDay.AddDays(_details.Below(Days))) : null;

    private IEnumerable<int> WholesOf(int index)
    {
        var parent = index / PartsOfEach;
        if (parent != index && _random.Chance(0.85))
        {
            yield return parent;
        }

        var second = _random.Below(index + 1);
        if (second != index && second != parent && _random.Chance(0.05))
        {
            yield return second;
        }
    }

    private IEnumerable<Side> SidesOf(int engagementId)
    {
        var count = _random.Chance(0.1) ? 3 : 2;
        for (var ordinal = 1; ordinal <= count; ordinal++)
        {
            yield return new Side
            {
                Id = keys.Next<Side>(),
                EngagementId = engagementId,
                Ordinal = ordinal,
                Name = $"{Vocabulary.Name(_random)} forces",
            };
        }
    }

    private IEnumerable<Participation> ParticipationsOf(Side side)
    {
        var actorIds = Enumerable.Range(0, 1 + _random.Skewed(5, 2)).Select(_ => Fighter()).Distinct().ToList();
        return actorIds.Select((actorId, index) => new Participation
        {
            Id = keys.Next<Participation>(),
            SideId = side.Id,
            ActorId = actorId,
            Ordinal = index + 1,
            Role = _random.Chance(0.8) ? ParticipationRole.Combatant : ParticipationRole.Supporter,
        });
    }

    private int Fighter()
    {
        var index = _random.Skewed(actors, PopularityOfActors);
        return KeySequence.First + index - (index % 10) + _random.Below(ActorRows.FightersOfTen);
    }

    private IEnumerable<Identifier> IdentifiersOf(int engagementId)
    {
        if (!_details.Chance(0.2))
        {
            yield break;
        }

        var value = string.Create(CultureInfo.InvariantCulture, $"Q{engagementId}");
        yield return new Identifier
        {
            Id = keys.Next<Identifier>(),
            Scheme = IdentifierScheme.Wikidata,
            Value = value,
            Url = IdentifierAddress.Of(IdentifierScheme.Wikidata, value),
            Ordinal = 1,
            EngagementId = engagementId,
        };
    }
}
