using Contested.Domain.Engagements;
using Contested.Domain.References;

namespace Contested.Bench.Data.Generation;

/// <summary>Makes up engagements, which are parts of earlier ones, with their sides and references.</summary>
internal sealed class EngagementRows(RandomSequence random, KeySequence keys, int places, int actors)
{
    private const int PartsOfEach = 10;
    private const double PopularityOfActors = 2.5;

    private static readonly DateOnly FirstDay = new(1900, 1, 1);
    private static readonly int Days = new DateOnly(2025, 1, 1).DayNumber - FirstDay.DayNumber;

    private static readonly (EngagementKind, int)[] Kinds =
    [
        (EngagementKind.War, 1), (EngagementKind.Intervention, 1), (EngagementKind.Conflict, 3), (EngagementKind.Campaign, 5),
        (EngagementKind.Offensive, 12), (EngagementKind.Battle, 33), (EngagementKind.Siege, 8), (EngagementKind.Raid, 12),
        (EngagementKind.Ambush, 8), (EngagementKind.AirStrike, 9), (EngagementKind.Attack, 8),
    ];

    private static readonly string[] Publishers =
        ["Morning Courier", "River Times", "Wire Agency", "The Observer Post", "Frontier Review", "City Gazette", "Monitor Weekly", "Radio East"];

    /// <summary>The next engagement.</summary>
    /// <param name="index">Its number, from 0.</param>
    public EngagementContent Next(int index)
    {
        var engagement = EngagementOf(index);
        var sides = SidesOf(engagement.Id).ToList();
        return new EngagementContent
        {
            Engagement = engagement,
            Wholes = [.. WholesOf(index).Select(whole => new EngagementPart { PartId = engagement.Id, WholeId = KeySequence.First + whole })],
            Sides = sides,
            Participations = [.. sides.SelectMany(ParticipationsOf)],
            Statements = [.. StatementsOf(engagement.Id)],
            References = [.. ReferencesOf(engagement)],
        };
    }

    private Engagement EngagementOf(int index)
    {
        var kind = random.Pick(Kinds);
        var name = $"{kind} of {Vocabulary.Name(random)}";
        DateOnly? start = random.Chance(0.97) ? FirstDay.AddDays(random.Below(Days)) : null;
        return new Engagement
        {
            Id = keys.Next<Engagement>(),
            Slug = Vocabulary.Slug(name, index),
            Name = name,
            Aliases = random.Chance(0.25) ? [$"{kind} at {Vocabulary.Name(random)}"] : [],
            Kind = kind,
            Summary = random.Chance(0.6) ? Vocabulary.Sentence(random, 12, 30) : null,
            StartDate = start,
            EndDate = random.Chance(0.8) ? start?.AddDays(random.Skewed(400, 3)) : null,
            PlaceId = random.Chance(0.85) ? KeySequence.First + random.Skewed(places, 1.5) : null,
            SourceTitle = random.Chance(0.9) ? name : null,
            SourcePublisher = random.Chance(0.7) ? random.Pick(Publishers) : null,
        };
    }

    private IEnumerable<int> WholesOf(int index)
    {
        var parent = index / PartsOfEach;
        if (parent != index && random.Chance(0.85))
        {
            yield return parent;
        }

        var second = random.Below(index + 1);
        if (second != index && second != parent && random.Chance(0.05))
        {
            yield return second;
        }
    }

    private IEnumerable<Side> SidesOf(int engagementId)
    {
        var count = random.Chance(0.1) ? 3 : 2;
        for (var ordinal = 1; ordinal <= count; ordinal++)
        {
            yield return new Side
            {
                Id = keys.Next<Side>(),
                EngagementId = engagementId,
                Ordinal = ordinal,
                Name = $"{Vocabulary.Name(random)} forces",
            };
        }
    }

    private IEnumerable<Participation> ParticipationsOf(Side side)
    {
        var actorIds = Enumerable.Range(0, 1 + random.Skewed(5, 2)).Select(_ => Fighter()).Distinct().ToList();
        return actorIds.Select((actorId, index) => new Participation
        {
            Id = keys.Next<Participation>(),
            SideId = side.Id,
            ActorId = actorId,
            Ordinal = index + 1,
            Role = random.Chance(0.8) ? ParticipationRole.Combatant : ParticipationRole.Supporter,
        });
    }

    private int Fighter()
    {
        var index = random.Skewed(actors, PopularityOfActors);
        return KeySequence.First + index - (index % 10) + random.Below(ActorRows.FightersOfTen);
    }

    private IEnumerable<SourceStatement> StatementsOf(int engagementId) =>
        Enumerable.Range(1, random.Between(1, 4)).Select(number => new SourceStatement
        {
            Id = keys.Next<SourceStatement>(),
            EngagementId = engagementId,
            Locator = $"article/1/{number}",
        });

    private IEnumerable<Reference> ReferencesOf(Engagement engagement)
    {
        var count = ClaimRows.MostCitations + random.Skewed(8, 3);
        for (var number = 1; number <= count; number++)
        {
            DateOnly? published = random.Chance(0.8) ? (engagement.StartDate ?? FirstDay).AddDays(random.Skewed(2000, 3)) : null;
            yield return new Reference
            {
                Id = keys.Next<Reference>(),
                Slug = $"{engagement.Slug}-ref-{number}",
                EngagementId = engagement.Id,
                Number = number,
                Title = Vocabulary.Sentence(random, 4, 9)[..^1],
                Author = random.Chance(0.4) ? $"{Vocabulary.Name(random)} {Vocabulary.Name(random)}" : null,
                Publisher = random.Chance(0.85) ? random.Pick(Publishers) : null,
                PublishedOn = published,
                RetrievedOn = random.Chance(0.7) ? (published ?? FirstDay).AddDays(random.Below(1000)) : null,
                ArchivedOn = random.Chance(0.2) ? (published ?? FirstDay).AddDays(random.Below(3000)) : null,
            };
        }
    }
}
