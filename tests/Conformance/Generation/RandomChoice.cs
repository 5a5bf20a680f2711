namespace Contested.Conformance.Generation;

/// <summary>Choices that depend on a seed alone.</summary>
internal sealed class RandomChoice(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>Is true in so many of a hundred cases.</summary>
    public bool Chance(int percent) => _random.Next(100) < percent;

    /// <summary>Gives a number from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Between(int low, int high) => _random.Next(low, high + 1);

    public T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    /// <summary>Picks up to so many different items, in their order.</summary>
    public IReadOnlyList<T> PickSome<T>(IReadOnlyList<T> items, int low, int high)
    {
        var chosen = Enumerable.Range(0, items.Count).OrderBy(_ => _random.Next()).Take(Between(low, high)).Order();
        return [.. chosen.Select(index => items[index])];
    }

    public int Seed() => _random.Next();
}
