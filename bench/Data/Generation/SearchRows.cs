using Contested.Domain.Search;

namespace Contested.Bench.Data.Generation;

/// <summary>Makes the entries of the search for generated rows.</summary>
internal static class SearchRows
{
    /// <summary>Gives rows, and behind each the entries of the search for it.</summary>
    public static IEnumerable<object> Append(IEnumerable<object> rows)
    {
        foreach (var row in rows)
        {
            yield return row;
            foreach (var entry in SearchEntries.Of(row))
            {
                yield return entry;
            }
        }
    }
}
