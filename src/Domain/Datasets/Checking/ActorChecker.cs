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
            if (actor.Type.Value != ActorType.Unit)
            {
                problems.Add(belligerent.Position, $"Only a UNIT has a belligerent, but \"{actor.Slug.Value}\" is {TypeName(actor)}.");
            }
            else if (actors.FirstOrDefault(other => other.Slug.Value == belligerent.Value) is { Type.Value: not ActorType.Belligerent } other)
            {
                problems.Add(belligerent.Position, $"\"{belligerent.Value}\" is {TypeName(other)}, not a BELLIGERENT.");
            }
        }
    }

    private static string TypeName(ActorEntry actor)
    {
        var name = EnumNames<ActorType>.NameOf(actor.Type.Value);
        return actor.Type.Value == ActorType.Organization ? $"an {name}" : $"a {name}";
    }
}
