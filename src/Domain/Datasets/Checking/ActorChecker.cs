using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Checks actors.</summary>
internal static class ActorChecker
{
    /// <summary>Reports belligerents that are none, or that an actor other than a unit has, and aliases that are listed twice.</summary>
    public static void Check(IReadOnlyList<ActorEntry> actors, SlugIndex slugs, ProblemCollector problems)
    {
        foreach (var actor in actors)
        {
            Repetition.Check(actor.Aliases, "alias", problems);
            IdentifierChecker.Check(actor.Identifiers, problems);
            if (actor.Belligerent is not { } belligerent)
            {
                continue;
            }

            slugs.Check(belligerent);
            if (actor.Type is { Value: not ActorType.Unit } type)
            {
                problems.Add(belligerent.Position, $"Only a UNIT has a belligerent, but \"{actor.Slug.Value}\" is {NameOf(type.Value)}.");
            }
            else if (actors.FirstOrDefault(other => other.Slug.Value == belligerent.Value)?.Type is { Value: not ActorType.Belligerent } other)
            {
                problems.Add(belligerent.Position, $"\"{belligerent.Value}\" is {NameOf(other.Value)}, not a BELLIGERENT.");
            }
        }
    }

    private static string NameOf(ActorType type) =>
        $"{(type == ActorType.Organization ? "an" : "a")} {EnumNames<ActorType>.NameOf(type)}";
}
