using Contested.Domain.Datasets.Reading;
using Contested.Domain.Dates;
using Contested.Domain.Engagements;

namespace Contested.Domain.Datasets.Entries;

/// <summary>A file <c>engagements/&lt;slug&gt;.yaml</c>.</summary>
/// <remarks>The document is that of the claims about the engagement that name none.</remarks>
internal sealed record EngagementEntry(
    Located<string> Slug,
    Located<string> Name,
    IReadOnlyList<Located<string>> Aliases,
    Located<EngagementKind> Kind,
    Located<string>? Summary,
    Located<PartialDate>? Start,
    Located<PartialDate>? End,
    Located<string>? Place,
    IReadOnlyList<Located<string>> PartOf,
    IReadOnlyList<IdentifierEntry> Identifiers,
    Located<string>? Document,
    IReadOnlyList<SideEntry> Sides)
{
    /// <summary>Reads the entry.</summary>
    public static EngagementEntry Read(MappingReader reader)
    {
        var entry = new EngagementEntry(
            reader.Slug("slug"),
            reader.Text("name"),
            reader.Texts("aliases"),
            reader.Member<EngagementKind>("kind"),
            reader.OptionalText("summary"),
            reader.OptionalPartialDate("start"),
            reader.OptionalPartialDate("end"),
            reader.OptionalSlug("place"),
            reader.Slugs("partOf"),
            IdentifierEntry.ReadAll(reader),
            reader.OptionalSlug("document"),
            [.. reader.Mappings("sides", "side").Select(SideEntry.Read)]);
        reader.ReportUnknownKeys();
        return entry;
    }
}
