namespace Contested.Domain.Datasets.Building;

/// <summary>Hands out keys, for each type of row on its own.</summary>
/// <param name="first">The first key of each type.</param>
internal sealed class KeySequence(int first = 1)
{
    private readonly Dictionary<Type, int> _last = [];

    /// <summary>The next key for a row of the type.</summary>
    public int Next<TRow>() => _last[typeof(TRow)] = _last.GetValueOrDefault(typeof(TRow), first - 1) + 1;
}
