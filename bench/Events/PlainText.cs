namespace Contested.Bench.Events;

/// <summary>Makes texts of the table such as a dataset may have.</summary>
internal static class PlainText
{
    // The mark that may stand at the start of a file alone stands in a headline.
    private const string ByteOrderMark = "\uFEFF";

    /// <summary>The words of the text with single spaces between them.</summary>
    public static string Of(string text) =>
        string.Join(' ', text.Replace(ByteOrderMark, "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
