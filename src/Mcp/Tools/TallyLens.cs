using System.Globalization;

namespace Contested.Mcp.Tools;

/// <summary>Says through which lens figures are compared, as a verdict holds for that alone.</summary>
/// <param name="variables">The arguments.</param>
internal sealed class TallyLens(IReadOnlyDictionary<string, object?> variables)
{
    /// <summary>The lens in words; null where there is none.</summary>
    public string? Words { get; } = string.Join("; ", Parts(variables)) is { Length: > 0 } words ? words : null;

    private static IEnumerable<string> Parts(IReadOnlyDictionary<string, object?> variables)
    {
        if (variables.GetValueOrDefault("accordingTo") is List<object?> claimants)
        {
            yield return $"according to {string.Join(", ", claimants)} alone{(variables.GetValueOrDefault("includeSubordinates") is true ? ", their units and people included" : "")}";
        }

        if (variables.GetValueOrDefault("documents") is List<object?> documents)
        {
            yield return $"from {string.Join(", ", documents)} alone";
        }

        if (variables.GetValueOrDefault("knownBy") is string day)
        {
            yield return $"known by {day}";
        }

        if (variables.GetValueOrDefault("tolerance") is double tolerance)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"figures up to {tolerance:0.##%} apart count as fitting");
        }
    }
}
