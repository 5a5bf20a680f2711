namespace Contested.Domain.Datasets.Definitions;

/// <summary>Reads the items of lists.</summary>
internal static class Present
{
    /// <summary>What is read of the items, without those that cannot be read.</summary>
    public static IReadOnlyList<TResult> Of<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult?> read)
        where TResult : class
    {
        var results = new List<TResult>(items.Count);
        foreach (var item in items)
        {
            if (read(item) is { } result)
            {
                results.Add(result);
            }
        }

        return results;
    }
}
