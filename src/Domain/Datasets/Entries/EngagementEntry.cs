using Contested.Domain.Datasets.Reading;
using Contested.Domain.Engagements;

namespace Contested.Domain.Datasets.Entries;

/// <summary>A file <c>engagements/&lt;slug&gt;.yaml</c>.</summary>
internal sealed record EngagementEntry(
    Located<string> Slug,
    Located<string> Name,
    IReadOnlyList<Located<string>> Aliases,
    Located<EngagementKind> Kind,
    Located<string>? Summary,
    Located<DateOnly>? StartDate,
    Located<DateOnly>? EndDate,
    Located<string>? Place,
    IReadOnlyList<Located<string>> PartOf,
    DocumentEntry? Document,
    IReadOnlyList<SideEntry> Sides)
{
    /// <summary>Reads the entry.</summary>
    public static EngagementEntry Read(MappingReader yaml)
    {
        var entry = new EngagementEntry(
            yaml.Slug("slug"),
            yaml.Text("name"),
            yaml.Texts("aliases"),
            yaml.Member<EngagementKind>("kind"),
            yaml.OptionalText("summary"),
            yaml.OptionalDate("startDate"),
            yaml.OptionalDate("endDate"),
            yaml.OptionalSlug("place"),
            yaml.Slugs("partOf"),
            yaml.Mapping("document", "document") is { } document ? DocumentEntry.Read(document) : null,
            [.. yaml.Mappings("sides", "side").Select(SideEntry.Read)]);
        yaml.ReportUnknownKeys();
        return entry;
    }
}
