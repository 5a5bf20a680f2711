using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Checks the references of an engagement.</summary>
internal static class ReferenceChecker
{
    /// <summary>Reports numbers below 1 and numbers that are given twice.</summary>
    public static void Check(IEnumerable<ReferenceEntry> references, ProblemCollector problems)
    {
        var seen = new HashSet<int>();
        foreach (var number in references.Select(reference => reference.Number))
        {
            if (number.Value < 1)
            {
                problems.Add(number.Position, $"The number of a reference is {number.Value}, but must be at least 1.");
            }
            else if (!seen.Add(number.Value))
            {
                problems.Add(number.Position, $"There is a reference with the number {number.Value} already. Give every reference a number of its own.");
            }
        }
    }
}
