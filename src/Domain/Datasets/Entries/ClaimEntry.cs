using Contested.Domain.Claims;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Dates;

namespace Contested.Domain.Datasets.Entries;

/// <summary>An entry of <c>engagements/&lt;slug&gt;.claims.yaml</c>, or a row of <c>engagements/&lt;slug&gt;.claims.csv</c>.</summary>
internal sealed record ClaimEntry(
    Located<string> Slug,
    Located<ClaimKind> Kind,
    Located<string>? Document,
    IReadOnlyList<Located<string>> Locators,
    Located<Voice>? Voice,
    Located<string>? Claimant,
    Located<string>? Speaker,
    Located<string>? SpeakerRole,
    Located<Evidence>? Evidence,
    Located<string>? Subject,
    Located<int>? Side,
    Located<Population>? Population,
    Located<Measure>? Measure,
    QuantityEntry? Quantity,
    Located<bool>? Partial,
    Located<string> Statement,
    Located<string>? Quote,
    Located<PartialDate>? Occurred,
    Located<string>? Place,
    IReadOnlyList<Located<string>> Citations,
    IReadOnlyList<RelationEntry> Relations,
    Located<string>? Note,
    WithdrawalEntry? Withdrawn)
{
    /// <summary>In whose voice the document speaks; left out, it passes on the claimant, where there is one.</summary>
    public Voice SpokenVoice => Voice?.Value ?? (Claimant is null ? Claims.Voice.Document : Claims.Voice.Named);

    /// <summary>Reads the entry.</summary>
    public static ClaimEntry Read(MappingReader reader)
    {
        var entry = new ClaimEntry(
            reader.Slug("slug"),
            reader.Member<ClaimKind>("kind"),
            reader.OptionalSlug("document"),
            reader.Texts("locators"),
            reader.OptionalMember<Voice>("voice"),
            reader.OptionalSlug("claimant"),
            reader.OptionalSlug("speaker"),
            reader.OptionalText("speakerRole"),
            reader.OptionalMember<Evidence>("evidence"),
            reader.OptionalSlug("subject"),
            reader.OptionalInteger("side"),
            reader.OptionalMember<Population>("population"),
            reader.OptionalMember<Measure>("measure"),
            reader.Mapping("quantity", "quantity") is { } quantity ? QuantityEntry.Read(quantity) : null,
            reader.OptionalBoolean("partial"),
            reader.Text("statement"),
            reader.OptionalText("quote"),
            reader.OptionalPartialDate("occurred"),
            reader.OptionalSlug("place"),
            reader.Texts("citations"),
            [.. reader.Mappings("relations", "relation").Select(RelationEntry.Read)],
            reader.OptionalText("note"),
            reader.Mapping("withdrawn", "withdrawal") is { } withdrawn ? WithdrawalEntry.Read(withdrawn) : null);
        reader.ReportUnknownKeys();
        return entry;
    }
}
