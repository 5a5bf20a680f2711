namespace Contested.Bench.Data.Generation;

/// <summary>Hands out keys for each type of row on its own, among those that the loader leaves: its places have lower ones, all else has higher ones.</summary>
internal sealed class KeySequence
{
    /// <summary>The first key of generated rows.</summary>
    public const int First = 100_001;

    private readonly Dictionary<Type, int> _next = [];

    /// <summary>The next key for a row of the type.</summary>
    public int Next<TRow>()
    {
        var key = _next.GetValueOrDefault(typeof(TRow), First);
        _next[typeof(TRow)] = key + 1;
        return key;
    }
}
