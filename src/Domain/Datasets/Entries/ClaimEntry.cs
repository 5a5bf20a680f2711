using Contested.Domain.Claims;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Entries;

/// <summary>An entry of <c>engagements/&lt;slug&gt;.claims.yaml</c>.</summary>
internal sealed record ClaimEntry(
    Located<string> Slug,
    Located<ClaimKind> Kind,
    IReadOnlyList<Located<string>> Locators,
    Located<string>? Claimant,
    Located<string>? Subject,
    Located<int>? Side,
    Located<Measure>? Measure,
    QuantityEntry? Quantity,
    Located<bool>? Partial,
    Located<string> Statement,
    Located<string>? Quote,
    Located<DateOnly>? OccurredOn,
    Located<string>? Place,
    IReadOnlyList<Located<string>> Citations)
{
    /// <summary>Reads the entry.</summary>
    public static ClaimEntry Read(MappingReader yaml)
    {
        var entry = new ClaimEntry(
            yaml.Slug("slug"),
            yaml.Member<ClaimKind>("kind"),
            yaml.Texts("locators"),
            yaml.OptionalSlug("claimant"),
            yaml.OptionalSlug("subject"),
            yaml.OptionalInteger("side"),
            yaml.OptionalMember<Measure>("measure"),
            yaml.Mapping("quantity", "quantity") is { } quantity ? QuantityEntry.Read(quantity) : null,
            yaml.OptionalBoolean("partial"),
            yaml.Text("statement"),
            yaml.OptionalText("quote"),
            yaml.OptionalDate("occurredOn"),
            yaml.OptionalSlug("place"),
            yaml.Texts("citations"));
        yaml.ReportUnknownKeys();
        return entry;
    }
}
