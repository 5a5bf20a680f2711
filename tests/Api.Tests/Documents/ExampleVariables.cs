using System.Text.RegularExpressions;

namespace Contested.Api.Tests.Documents;

/// <summary>The variables of a query that a document shows, as its comment <c># Example: name=value</c> has them.</summary>
internal static partial class ExampleVariables
{
    /// <summary>Gives the variables, or none where there is no such comment.</summary>
    public static IReadOnlyDictionary<string, string> Of(string query) =>
        Example().Match(query).Groups["values"].Value.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('='))
            .ToDictionary(pair => pair[0], pair => pair[1]);

    [GeneratedRegex(@"^# Example: (?<values>\S+)", RegexOptions.Multiline)]
    private static partial Regex Example();
}
