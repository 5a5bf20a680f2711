using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Warns of actors that nobody can tell apart by their names.</summary>
internal static class SharedNameWarning
{
    /// <summary>Reports each name that an earlier actor has, too, whatever the case of its letters.</summary>
    public static void Check(IEnumerable<ActorEntry> actors, ProblemCollector warnings)
    {
        var named = new Dictionary<string, ActorEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var actor in actors.Where(actor => actor.Name.Value.Length > 0))
        {
            if (!named.TryAdd(actor.Name.Value, actor))
            {
                var other = named[actor.Name.Value];
                warnings.Add(
                    actor.Name.Position,
                    $"The name \"{actor.Name.Value}\" is also that of \"{other.Slug.Value}\", in line {other.Name.Position.Line}. "
                    + "Give them different names, or merge them into one actor.");
            }
        }
    }
}
