namespace Contested.Bench.Data.Generation;

/// <summary>The words of which names and statements are made up.</summary>
internal static class Vocabulary
{
    private static readonly string[] Syllables =
        ["ka", "ra", "mos", "tel", "dor", "vi", "lan", "sha", "bur", "nek", "ol", "zan", "fir", "qa", "hem", "tur", "is", "gar", "pel", "wad"];

    private static readonly string[] Words =
    [
        "the", "column", "reached", "eastern", "outskirts", "and", "was", "met", "by", "fire", "from", "two", "villages", "before",
        "reinforcements", "arrived", "at", "dawn", "several", "vehicles", "were", "lost", "near", "bridge", "while", "air", "support",
        "struck", "positions", "on", "ridge", "fighters", "withdrew", "towards", "river", "after", "heavy", "losses", "commanders",
        "disputed", "count", "of", "prisoners", "taken", "during", "night", "garrison", "held", "road", "until", "supplies", "ran", "out",
    ];

    /// <summary>A name of two to four syllables that begins with a capital.</summary>
    public static string Name(RandomSequence random)
    {
        var name = string.Concat(Enumerable.Range(0, random.Between(2, 4)).Select(_ => random.Pick(Syllables)));
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    /// <summary>A row of words that begins with a capital and ends with a full stop.</summary>
    public static string Sentence(RandomSequence random, int fewest, int most)
    {
        var sentence = string.Join(' ', Enumerable.Range(0, random.Between(fewest, most)).Select(_ => random.Pick(Words)));
        return char.ToUpperInvariant(sentence[0]) + sentence[1..] + ".";
    }

    /// <summary>A slug of a name and a number that makes it unique.</summary>
    public static string Slug(string name, int number) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name.ToLowerInvariant().Replace(' ', '-')}-{number}");
}
