namespace Contested.Bench.Data.Generation;

/// <summary>Deals the numbers of a deck in a random order, and then those of another such deck: skewed numbers with an exact mean.</summary>
internal sealed class DealtNumbers(RandomSequence random, params int[] deck)
{
    private readonly int[] _deck = [.. deck];
    private int _dealt = deck.Length;

    /// <summary>The next number.</summary>
    public int Next()
    {
        if (_dealt == _deck.Length)
        {
            random.Shuffle(_deck);
            _dealt = 0;
        }

        return _deck[_dealt++];
    }
}
