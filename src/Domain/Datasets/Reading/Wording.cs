namespace Contested.Domain.Datasets.Reading;

/// <summary>Phrases that the messages about problems share.</summary>
internal static class Wording
{
    private const int MostListed = 30;

    /// <summary>The texts in quotation marks, separated by commas; of very many the first.</summary>
    public static string List(IEnumerable<string> texts) => Enumerate([.. texts.Select(text => $"\"{text}\"")]);

    /// <summary>The texts, separated by commas; of very many the first.</summary>
    public static string Enumerate(IReadOnlyList<string> texts) => texts.Count <= MostListed
        ? string.Join(", ", texts)
        : $"{string.Join(", ", texts.Take(MostListed))} and {texts.Count - MostListed} more";

    /// <summary>That an engagement has no side with a number.</summary>
    public static string NoSide(int number, int sides) =>
        $"The engagement has no side {number}: {(sides == 0 ? "it has none" : $"its sides are 1 to {sides}")}. Correct the number, or add the side.";

    /// <summary>A question that offers the nearest of the known texts, with a leading space; empty where none is near.</summary>
    public static string DidYouMean(string text, IEnumerable<string> known) =>
        NearMatch.Find(text, known) is { } match ? $" Did you mean \"{match}\"?" : "";
}
