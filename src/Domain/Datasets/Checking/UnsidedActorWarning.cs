using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Warns of subjects and claimants that fight, or belong to somebody who does, but are on no side of the engagement.</summary>
/// <remarks>
/// Who belongs to an actor on a side, or is what such an actor belongs to, is on that side. Organizations, and people without an
/// affiliation, may look on from outside.
/// </remarks>
internal sealed class UnsidedActorWarning(IReadOnlyList<ActorEntry> actors, ProblemCollector warnings)
{
    private readonly Dictionary<string, ActorEntry> _actors = actors
        .DistinctBy(actor => actor.Slug.Value).ToDictionary(actor => actor.Slug.Value);

    /// <summary>Reports each such actor once, at the first claim that names it.</summary>
    public void Check(EngagementContent files)
    {
        if (files.Engagement is not { Sides.Count: > 0 } engagement)
        {
            return;
        }

        var sided = engagement.Sides
            .SelectMany(side => side.Participations)
            .SelectMany(participation => WithSuperiors(participation.Actor.Value))
            .ToHashSet();
        var named = files.Claims.SelectMany(claim => new[] { ("subject", claim.Subject), ("claimant", claim.Claimant) });
        foreach (var (role, actor) in named)
        {
            if (actor is not null && TakesPart(actor.Value) && !WithSuperiors(actor.Value).Any(sided.Contains))
            {
                sided.Add(actor.Value);
                warnings.Add(
                    actor.Position,
                    $"The {role} \"{actor.Value}\" is on no side of \"{files.FileSlug}\". "
                    + $"Give it a participation in {engagement.Slug.Position.File}, or name another actor.");
            }
        }
    }

    private bool TakesPart(string slug) => _actors.TryGetValue(slug, out var actor)
        && actor.Type?.Value is ActorType.Belligerent or ActorType.Unit or ActorType.Person
        && (actor.Type.Value != ActorType.Person || actor.Affiliation is not null);

    private IEnumerable<string> WithSuperiors(string slug)
    {
        var chain = new List<string>();
        for (var next = slug; next is not null && !chain.Contains(next); next = SuperiorOf(next))
        {
            chain.Add(next);
        }

        return chain;
    }

    private string? SuperiorOf(string slug) =>
        _actors.TryGetValue(slug, out var actor) ? (actor.Belligerent ?? actor.Affiliation)?.Value : null;
}
