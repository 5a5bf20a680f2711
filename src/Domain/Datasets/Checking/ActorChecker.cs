using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Checks actors.</summary>
internal static class ActorChecker
{
    /// <summary>
    /// Reports belligerents and affiliations that are none, or that an actor of the wrong type has, and aliases that are listed twice.
    /// </summary>
    public static void Check(IReadOnlyList<ActorEntry> actors, SlugIndex slugs, ProblemCollector problems)
    {
        var types = actors.DistinctBy(actor => actor.Slug.Value).ToDictionary(actor => actor.Slug.Value, actor => actor.Type?.Value);
        foreach (var actor in actors)
        {
            Repetition.Check(actor.Aliases, "alias", problems);
            IdentifierChecker.Check(actor.Identifiers, problems);
            if (actor.Belligerent is { } belligerent)
            {
                slugs.Check(belligerent);
                if (actor.Type is { Value: not ActorType.Unit } type)
                {
                    problems.Add(belligerent.Position, $"Only a UNIT can have a belligerent, but \"{actor.Slug.Value}\" is {NameOf(type.Value)}. Remove it.");
                }
                else if (types.GetValueOrDefault(belligerent.Value) is { } other and not ActorType.Belligerent)
                {
                    problems.Add(belligerent.Position, $"\"{belligerent.Value}\" is {NameOf(other)}, not a BELLIGERENT. Name a belligerent.");
                }
            }

            if (actor.Affiliation is { } affiliation)
            {
                slugs.Check(affiliation);
                if (actor.Type is { Value: not ActorType.Person } type)
                {
                    problems.Add(affiliation.Position, $"Only a PERSON can have an affiliation, but \"{actor.Slug.Value}\" is {NameOf(type.Value)}. Remove it.");
                }
                else if (types.GetValueOrDefault(affiliation.Value) is ActorType.Person)
                {
                    problems.Add(affiliation.Position, $"\"{affiliation.Value}\" is a PERSON, but an affiliation must be a BELLIGERENT, a UNIT or an ORGANIZATION.");
                }
            }
        }
    }

    private static string NameOf(ActorType type) =>
        $"{(type == ActorType.Organization ? "an" : "a")} {EnumNames<ActorType>.NameOf(type)}";
}
