namespace Contested.GraphQL.Types;

internal static class OrderedDictionaryExtensions
{
    /// <summary>Keys the items of a sequence, keeping their order.</summary>
    /// <exception cref="ArgumentException">Two items have the same key.</exception>
    public static OrderedDictionary<string, T> ToOrderedDictionary<T>(this IEnumerable<T> items, Func<T, string> key)
    {
        var dictionary = new OrderedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            dictionary.Add(key(item), item);
        }

        return dictionary;
    }
}
