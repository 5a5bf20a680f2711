namespace Contested.GraphQL.Validation.Suggestions;

/// <summary>Words suggestions as a question that can be appended to a message.</summary>
public static class DidYouMean
{
    private const int MaxSuggestions = 5;

    /// <summary>Gives a question that begins with a space; empty where there are no suggestions.</summary>
    /// <param name="suggestions">The suggestions, the best first; of more than five the first five are shown.</param>
    /// <param name="purpose">What is said before them; null for nothing.</param>
    public static string Format(IReadOnlyList<string> suggestions, string? purpose = null)
    {
        string[] shown = [.. suggestions.Take(MaxSuggestions).Select(suggestion => $"\"{suggestion}\"")];
        var list = shown switch
        {
            [] => null,
            [var only] => only,
            [var first, var second] => $"{first} or {second}",
            [.. var most, var last] => $"{string.Join(", ", most)}, or {last}",
        };
        return list is null ? string.Empty : $" Did you mean {(purpose is null ? string.Empty : $"{purpose} ")}{list}?";
    }
}
