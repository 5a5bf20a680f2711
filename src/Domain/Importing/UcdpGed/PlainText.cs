using System.Text;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Importing.UcdpGed;

/// <summary>Makes texts of a table such as a dataset may have.</summary>
internal static class PlainText
{
    private const int Most = 500;

    /// <summary>The words of a text with single blanks between them, without characters that no text may have.</summary>
    public static string Of(string text)
    {
        var words = text.AsSpan();
        if (TextEncoding.IndexOfWrong(words) >= 0)
        {
            var allowed = new StringBuilder(words.Length);
            for (var index = TextEncoding.IndexOfWrong(words); index >= 0; index = TextEncoding.IndexOfWrong(words))
            {
                // A control character may be all that keeps two words apart.
                allowed.Append(words[..index]).Append(char.IsControl(words[index]) || char.IsSeparator(words[index]) ? " " : "");
                words = words[(index + 1)..];
            }

            text = allowed.Append(words).ToString();
        }

        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The text, cut where it is longer than a text of a dataset may be.</summary>
    public static string Shorten(string text)
    {
        if (text.Length <= Most)
        {
            return text;
        }

        var end = Most - 1;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end).TrimEnd(), "…");
    }
}
