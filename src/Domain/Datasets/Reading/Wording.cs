namespace Contested.Domain.Datasets.Reading;

/// <summary>Phrases that the messages about problems share.</summary>
internal static class Wording
{
    /// <summary>The texts in quotation marks, separated by commas.</summary>
    public static string List(IEnumerable<string> texts) => string.Join(", ", texts.Select(text => $"\"{text}\""));

    /// <summary>A question that offers the nearest of the known texts, with a leading space; empty where none is near.</summary>
    public static string DidYouMean(string text, IEnumerable<string> known) =>
        NearMatch.Find(text, known) is { } match ? $" Did you mean \"{match}\"?" : "";
}
