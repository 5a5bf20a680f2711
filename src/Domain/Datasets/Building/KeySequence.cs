namespace Contested.Domain.Datasets.Building;

/// <summary>Hands out keys from 1, for each type of row on its own.</summary>
internal sealed class KeySequence
{
    private readonly Dictionary<Type, int> _last = [];

    /// <summary>The next key for a row of the type.</summary>
    public int Next<TRow>() => _last[typeof(TRow)] = _last.GetValueOrDefault(typeof(TRow)) + 1;
}
