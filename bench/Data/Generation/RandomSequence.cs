using System.Globalization;
using Contested.Domain.Dates;

namespace Contested.Bench.Data.Generation;

/// <summary>A sequence of random numbers (SplitMix64) that is the same for a seed on every machine and with every version of .NET.</summary>
internal sealed class RandomSequence(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 to 1, 1 excluded.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from 0 to the bound, which is excluded.</summary>
    public int Below(int bound) => (int)(Fraction() * bound);

    /// <summary>A whole number between two others, both included.</summary>
    public int Between(int lowest, int highest) => lowest + Below(highest - lowest + 1);

    /// <summary>True with a probability.</summary>
    public bool Chance(double probability) => Fraction() < probability;

    /// <summary>
    /// A whole number from 0 to the bound (excluded) of which the low ones come up more often: the first share x of them gets the
    /// share x^(1/exponent) of the draws.
    /// </summary>
    public int Skewed(int bound, double exponent) => (int)(Math.Pow(Fraction(), exponent) * bound);

    /// <summary>The year of a day, or its month, each as likely as the other.</summary>
    public PartialDate YearOrMonthOf(DateOnly day) => new(day.ToString(Chance(0.5) ? "yyyy" : "yyyy-MM", CultureInfo.InvariantCulture));

    /// <summary>One of the items, each as likely as the others.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>One of the items, each as likely as its weight says. The weights add up to 100.</summary>
    public T Pick<T>(IReadOnlyList<(T Item, int Weight)> items)
    {
        var left = Below(100);
        foreach (var (item, weight) in items)
        {
            left -= weight;
            if (left < 0)
            {
                return item;
            }
        }

        throw new ArgumentException("The weights add up to less than 100.", nameof(items));
    }

    /// <summary>Brings the items into a random order.</summary>
    public void Shuffle<T>(T[] items)
    {
        for (var last = items.Length - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
