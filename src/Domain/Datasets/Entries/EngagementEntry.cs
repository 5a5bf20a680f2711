using Contested.Domain.Datasets.Definitions;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Dates;
using Contested.Domain.Engagements;

namespace Contested.Domain.Datasets.Entries;

/// <summary>A file <c>engagements/&lt;slug&gt;.yaml</c>: an engagement, from a war down to an ambush, with its sides.</summary>
/// <param name="Slug">The name by which other entries refer to the engagement, which is also that of the file.</param>
/// <param name="Name">The engagement's main name.</param>
/// <param name="Aliases">Other names and spellings, also in other scripts.</param>
/// <param name="Kind">The kind of engagement.</param>
/// <param name="Summary">A summary in one or two sentences.</param>
/// <param name="Start">When it began.</param>
/// <param name="End">When it ended.</param>
/// <param name="Place">The slug of the place where it was.</param>
/// <param name="PartOf">The slugs of the engagements of which it is directly part; what those are part of is not repeated.</param>
/// <param name="Identifiers">The engagement's identifiers in other catalogues.</param>
/// <param name="Document">The slug of the document of those claims about it that name none.</param>
/// <param name="Sides">The parties, in the order of the source.</param>
internal sealed record EngagementEntry(
    [Slug] Located<string> Slug,
    Located<string> Name,
    IReadOnlyList<Located<string>> Aliases,
    Located<EngagementKind> Kind,
    Located<string>? Summary,
    Located<PartialDate>? Start,
    Located<PartialDate>? End,
    [Slug(Of = typeof(PlaceEntry))] Located<string>? Place,
    [Slug(Of = typeof(EngagementEntry))] IReadOnlyList<Located<string>> PartOf,
    IReadOnlyList<IdentifierEntry> Identifiers,
    [Slug(Of = typeof(DocumentEntry))] Located<string>? Document,
    IReadOnlyList<SideEntry> Sides);
