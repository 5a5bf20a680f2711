using System.Globalization;
using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Holds the locators of claims against the outline of one document. Without an outline, every locator is right.</summary>
internal sealed class LocatorChecker(DocumentEntry document, ProblemCollector problems)
{
    private readonly Dictionary<string, int> _counts = document.Outline
        .DistinctBy(entry => entry.Key.Value)
        .ToDictionary(entry => entry.Key.Value, entry => entry.Value.Value);

    private readonly HashSet<string> _restated = [];

    /// <summary>How many statements the outline has.</summary>
    public int Statements => _counts.Values.Sum();

    /// <summary>How many of them a locator that was checked names.</summary>
    public int Restated => _restated.Count;

    /// <summary>Reports a locator of which the document has no statement.</summary>
    public void Check(Located<string> locator)
    {
        if (_counts.Count == 0)
        {
            return;
        }

        var slash = locator.Value.LastIndexOf('/');
        if (slash < 0
            || !int.TryParse(locator.Value.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || (number > 0 && locator.Value[slash + 1] == '0'))
        {
            problems.Add(
                locator.Position,
                $"\"{locator.Value}\" is not a locator for a document with an outline. "
                + "Write a prefix of the outline and the number of the statement, such as \"lead/1/1\".");
            return;
        }

        var prefix = locator.Value[..slash];
        if (!_counts.TryGetValue(prefix, out var count))
        {
            problems.Add(
                locator.Position, () => $"The outline of the document has no \"{prefix}\".{Wording.DidYouMean(prefix, _counts.Keys)} Correct the locator, or the outline.");
        }
        else if (number < 1 || number > count)
        {
            problems.Add(locator.Position, $"The outline has no statement \"{locator.Value}\": under \"{prefix}\" it has 1 to {count}. Correct the locator, or the outline.");
        }
        else
        {
            _restated.Add(locator.Value);
        }
    }

    /// <summary>Reports the statements of the outline that no claim restates, after all locators have been checked.</summary>
    public void CheckAllRestated()
    {
        if (DocumentChecker.HasTooManyStatements(document))
        {
            return;
        }

        foreach (var (prefix, count) in document.Outline)
        {
            var missing = Enumerable.Range(1, Math.Max(0, count.Value))
                .Select(number => $"{prefix.Value}/{number}").Where(locator => !_restated.Contains(locator));
            foreach (var locator in missing)
            {
                problems.Add(
                    prefix.Position,
                    () => $"No claim restates the statement \"{locator}\". Add a claim with this locator, or correct the number of statements.");
            }
        }
    }
}
