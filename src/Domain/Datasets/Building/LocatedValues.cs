using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Building;

/// <summary>Leaves the positions behind.</summary>
internal static class LocatedValues
{
    /// <summary>The values alone.</summary>
    public static IEnumerable<T> Values<T>(this IEnumerable<Located<T>> located) => located.Select(item => item.Value);
}
