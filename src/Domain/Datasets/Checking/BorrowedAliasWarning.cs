using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Warns of aliases that are the name of another entry of the same sort.</summary>
internal sealed class BorrowedAliasWarning
{
    private readonly ProblemCollector _warnings;
    private readonly List<(Located<string> Slug, Located<string> Name, IReadOnlyList<Located<string>> Aliases)> _engagements = [];

    /// <summary>Reports each such alias of an actor or a place, whatever the case of its letters.</summary>
    public BorrowedAliasWarning(DatasetContent content, ProblemCollector warnings)
    {
        _warnings = warnings;
        Check("actor", (content.Actors ?? []).Select(actor => (actor.Slug, actor.Name, actor.Aliases)), warnings);
        Check("place", (content.Places ?? []).Select(place => (place.Slug, place.Name, place.Aliases)), warnings);
    }

    /// <summary>Adds an engagement.</summary>
    public void Add(EngagementContent files)
    {
        if (files.Engagement is { } engagement)
        {
            _engagements.Add((engagement.Slug, engagement.Name, engagement.Aliases));
        }
    }

    /// <summary>Reports each such alias of an engagement.</summary>
    public void CheckEngagements() => Check("engagement", _engagements, _warnings);

    private static void Check(
        string noun,
        IEnumerable<(Located<string> Slug, Located<string> Name, IReadOnlyList<Located<string>> Aliases)> entries,
        ProblemCollector warnings)
    {
        var all = entries.ToList();
        var named = all.ToLookup(entry => entry.Name.Value, entry => entry.Slug.Value, StringComparer.OrdinalIgnoreCase);
        foreach (var (slug, _, aliases) in all)
        {
            foreach (var alias in aliases)
            {
                if (named[alias.Value].FirstOrDefault(other => other != slug.Value) is { } other)
                {
                    warnings.Add(
                        alias.Position,
                        $"The alias \"{alias.Value}\" is the name of the {noun} \"{other}\". Remove it, or rename one of the two.");
                }
            }
        }
    }
}
