using System.Globalization;

namespace Contested.GraphQL;

/// <summary>Shortens what a message quotes of a request, so that no answer is long because its request was.</summary>
public static class Excerpt
{
    /// <summary>How many characters of a text are quoted; a longer one is cut.</summary>
    public const int MaxLength = 200;

    private const int MessageBeginning = 600;
    private const int MessageEnd = 200;

    /// <summary>Gives a text, or the beginning of a long one with its length.</summary>
    /// <param name="text">The text, such as a name or the value of a variable.</param>
    public static string Of(string text) => text.Length <= MaxLength
        ? text
        : string.Create(CultureInfo.InvariantCulture, $"{Begin(text)} ({text.Length:N0} characters)");

    /// <summary>Gives a text, or the beginning of a long one, without its length: where a part of it was left out already.</summary>
    internal static string Begin(string text) => text.Length <= MaxLength ? text : $"{text.AsSpan(0, WholeLength(text, MaxLength))}…";

    /// <summary>Gives a message, or the beginning and the end of a long one with its length.</summary>
    internal static string OfMessage(string message)
    {
        if (message.Length <= MessageBeginning + MessageEnd)
        {
            return message;
        }

        var end = WholeLength(message, message.Length - MessageEnd);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{message.AsSpan(0, WholeLength(message, MessageBeginning))}… ({message.Length:N0} characters) …{message.AsSpan(end)}");
    }

    /// <summary>Gives the length of a beginning that does not end between two surrogates.</summary>
    private static int WholeLength(string text, int length) => char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
}
