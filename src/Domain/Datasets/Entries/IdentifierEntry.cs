using Contested.Domain.Datasets.Definitions;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Identifiers;

namespace Contested.Domain.Datasets.Entries;

/// <summary>The name of a thing in another catalogue.</summary>
/// <param name="Scheme">The catalogue.</param>
/// <param name="Value">The name there.</param>
/// <param name="Url">Where it leads, for a scheme that makes no address of its own.</param>
[InCell(
    "its scheme and its value, with an address if the scheme has none", "WIKIDATA Q33143", nameof(Scheme), nameof(Value), nameof(Url))]
internal sealed record IdentifierEntry(Located<IdentifierScheme> Scheme, Located<string> Value, [WebAddress] Located<string>? Url)
{
    /// <summary>Where the catalogue shows the thing: the address that is given, or else that which the scheme makes.</summary>
    public string? Address => Url?.Value ?? IdentifierAddress.Of(Scheme.Value, Value.Value);
}
