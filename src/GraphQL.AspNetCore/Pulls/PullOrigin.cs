using System.Text.Json;
using Contested.GraphQL.AspNetCore.Caching;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Where a pull comes from, and under which terms: what is told beside the table.</summary>
/// <param name="Address">Its address, with the parameters.</param>
/// <param name="Parameters">The parameters with the values that are given.</param>
/// <param name="Version">The version of the data; null where it is not known.</param>
/// <param name="Sources">What it is taken from, each an object with <c>licence</c> and <c>attribution</c>.</param>
/// <param name="SourceTable">How the sources become a table; null where the application names none.</param>
internal sealed record PullOrigin(
    string Address,
    IReadOnlyList<(string Name, string Value)> Parameters,
    DataVersion? Version,
    IReadOnlyList<JsonElement> Sources,
    PullTable? SourceTable)
{
    /// <summary>The day on which the version was released, as year-month-day; null where it is not known.</summary>
    public string? ReleasedOn => Version?.ReleasedAt?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Gives the texts that the sources have in a field, each once.</summary>
    public IEnumerable<string> Texts(string field) => Sources
        .Select(source => source.TryGetProperty(field, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString()! : null)
        .OfType<string>()
        .Distinct(StringComparer.Ordinal);
}
