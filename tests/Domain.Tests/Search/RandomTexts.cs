namespace Contested.Domain.Tests.Search;

/// <summary>Makes up names, statements and queries of few words in many spellings, so that much is found by several of its texts.</summary>
internal static class RandomTexts
{
    private static readonly string[] Words =
    [
        "Abu", "abū", "ABU", "Kamal", "Kamāl", "kam", "al", "Al", "el", "Bukamal", "al-Bukamal", "Albukamal", "Qa'im", "Qaim", "Qāʾim",
        "killed", "kill", "killing", "40", "٤٠", "4", "U.S.", "US", "us", "Straße", "strasse", "Łódź", "lodz", "é", "e\u0301", "البوكمال",
        "الْبُوكَمَال", "البـوكمال", "أبو", "ابو", "Σίσυφος", "σισυφοσ", "İzmir", "izmir", "ǅ", "한국", "हिन्दी", "𝐀𝐛𝐮", "ß", "a", "b", "ab",
    ];

    private static readonly string[] Marks = ["*", "\"", "'", "-", "—", ":", "!", "&", "|", "(", ")", "^", "+", "%", "_", "\\", ";", "--", "{0}", "NEAR", "OR", "AND", "NOT", "#claim", "\0", "\uD800", "�"];

    public static string Name(Random random) => Statement(random, random.Next(1, 4));

    public static string Statement(Random random, int words) =>
        string.Join(random.Next(8) == 0 ? ", " : " ", Enumerable.Range(0, words).Select(_ => Pick(random, Words)));

    public static string Query(Random random)
    {
        var parts = Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(6) == 0 ? Pick(random, Marks) : Pick(random, Words));
        var text = string.Join(random.Next(10) == 0 ? Pick(random, Marks) : " ", parts);
        return random.Next(3) == 0 ? text[..random.Next(text.Length + 1)] : text;
    }

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
