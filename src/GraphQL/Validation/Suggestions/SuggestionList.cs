namespace Contested.GraphQL.Validation.Suggestions;

/// <summary>Finds what a misspelt name was probably meant to be.</summary>
public static class SuggestionList
{
    /// <summary>Gives the options that are like the input, the likest first.</summary>
    /// <param name="input">The misspelt name.</param>
    /// <param name="options">The names that there are.</param>
    public static IReadOnlyList<string> Create(string input, IEnumerable<string> options)
    {
        var distance = new LexicalDistance(input);
        var limit = (int)Math.Floor(input.Length * 0.4) + 1;
        return
        [
            .. options
                .Distinct(StringComparer.Ordinal)
                .Select(option => (Option: option, Distance: distance.Measure(option, limit)))
                .Where(candidate => candidate.Distance is not null)
                .OrderBy(candidate => candidate.Distance)
                .ThenBy(candidate => candidate.Option, NaturalComparer.Instance)
                .Select(candidate => candidate.Option),
        ];
    }
}
