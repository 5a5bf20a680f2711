using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Warns of statements that were copied from another claim on the same engagement, and perhaps not changed enough.</summary>
/// <remarks>
/// Names of actors, places and the engagement, and numbers, do not count, since there is no other way to say them. The statements of
/// tables are left out: they follow a pattern, as their figures do.
/// </remarks>
internal sealed class RepeatedWordsWarning(DatasetContent content, ProblemCollector warnings)
{
    private const int Length = 6;

    private readonly ChosenWords _words = new(
    [
        .. (content.Actors ?? []).SelectMany(actor => actor.Aliases.Prepend(actor.Name)),
        .. (content.Places ?? []).SelectMany(place => place.Aliases.Prepend(place.Name)),
    ]);

    /// <summary>Reports each statement that repeats six words of one before it.</summary>
    public void Check(EngagementContent files)
    {
        var seen = new Dictionary<string, Located<string>>();
        var chosen = new ChosenWords(files.Engagement is { } engagement ? engagement.Aliases.Prepend(engagement.Name) : [], _words);
        foreach (var claim in files.Claims.Where(claim => !DatasetPaths.IsCsv(claim.Statement.Position.File)))
        {
            var text = claim.Statement.Value;
            var words = chosen.In(text);
            var runs = Enumerable.Range(0, Math.Max(0, words.Count - Length + 1)).Select(start => words.GetRange(start, Length))
                .Select(run => (Key: string.Join(' ', run.Select(word => word.Text.ToLowerInvariant())), Text: text[run[0].Start..run[^1].End]))
                .ToList();
            if (runs.FirstOrDefault(run => seen.ContainsKey(run.Key)) is { Key: not null } repeated)
            {
                var other = seen[repeated.Key];
                warnings.Add(
                    claim.Statement.Position,
                    $"The statement repeats words of the claim \"{other.Value}\", in line {other.Position.Line} of {other.Position.File}: "
                    + $"\"{repeated.Text}\". Check that it states this claim, in its own words.");
            }

            foreach (var (key, _) in runs)
            {
                seen.TryAdd(key, claim.Slug);
            }
        }
    }
}
