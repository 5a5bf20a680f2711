using System.Globalization;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Checks locators against the outline of the document.</summary>
internal sealed class LocatorChecker(IEnumerable<KeyValuePair<Located<string>, Located<int>>> outline, ProblemCollector problems)
{
    private readonly Dictionary<string, int> _counts = outline
        .DistinctBy(entry => entry.Key.Value)
        .ToDictionary(entry => entry.Key.Value, entry => entry.Value.Value);

    /// <summary>Reports a locator of which the document has no statement.</summary>
    public void Check(Located<string> locator)
    {
        var slash = locator.Value.LastIndexOf('/');
        if (slash < 0 || !int.TryParse(locator.Value.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            problems.Add(locator.Position, $"\"{locator.Value}\" is not a locator. Write a prefix of the outline and the number of the statement, such as \"lead/1/1\".");
            return;
        }

        var prefix = locator.Value[..slash];
        if (!_counts.TryGetValue(prefix, out var count))
        {
            problems.Add(locator.Position, $"The outline of the document has no \"{prefix}\".{Wording.DidYouMean(prefix, _counts.Keys)}");
        }
        else if (number < 1 || number > count)
        {
            problems.Add(locator.Position, $"The outline has no statement \"{locator.Value}\": under \"{prefix}\" it has 1 to {count}.");
        }
    }
}
