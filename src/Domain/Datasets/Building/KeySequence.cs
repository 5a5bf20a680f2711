namespace Contested.Domain.Datasets.Building;

/// <summary>Hands out keys, for each type of row on its own.</summary>
/// <param name="first">The first key of each type.</param>
internal sealed class KeySequence(int first = 1)
{
    private readonly Dictionary<Type, int> _last = [];

    /// <summary>The first key of each type.</summary>
    public int First => first;

    /// <summary>The last key of any type; the first one before there is any.</summary>
    public int Last => _last.Count == 0 ? first : _last.Values.Max();

    /// <summary>The next key for a row of the type.</summary>
    public int Next<TRow>() => _last[typeof(TRow)] = _last.GetValueOrDefault(typeof(TRow), first - 1) + 1;
}
