using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Finds what a list holds twice.</summary>
internal static class Repetition
{
    /// <summary>Reports every item that equals an earlier one; <paramref name="noun"/> says what the items are.</summary>
    public static void Check(IEnumerable<Located<string>> items, string noun, ProblemCollector problems)
    {
        var seen = new HashSet<string>();
        foreach (var item in items.Where(item => item.Value.Length > 0))
        {
            if (!seen.Add(item.Value))
            {
                problems.Add(item.Position, $"The {noun} \"{item.Value}\" is listed twice. Remove one.");
            }
        }
    }
}
