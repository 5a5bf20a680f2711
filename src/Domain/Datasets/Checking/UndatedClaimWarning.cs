using Contested.Domain.Datasets.Building;
using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Warns of claims of which nothing says since when they have been known, so that <c>knownBy</c> leaves them out.</summary>
internal sealed class UndatedClaimWarning(DatasetContent content, ProblemCollector warnings)
{
    private readonly Dictionary<string, DocumentEntry> _documents = content.Documents
        .Where(file => file.Document is not null).ToDictionary(file => file.Slug.Value, file => file.Document!);

    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> _listings = content.Documents
        .Where(file => file.Document is not null)
        .ToDictionary(file => file.Slug.Value, file => DatasetIndex.ListingsOf(file.Document!));

    // Of a reference that is not there, which is an error, the date is not asked for.
    private readonly HashSet<string> _undated =
    [
        .. from reference in content.References?.Read() ?? []
           where reference is { Published: null, RetrievedOn: null, ArchivedOn: null }
           select reference.Slug.Value,
    ];

    /// <summary>Reports such claims from one document at the first of them.</summary>
    public void Check(EngagementContent files)
    {
        var undated =
            from claim in files.Claims
            let slug = claim.Document?.Value ?? files.Engagement?.Document?.Value
            where slug is not null && _documents.TryGetValue(slug, out var document) && IsUndated(claim, document, _listings[slug])
            group claim by slug;
        foreach (var claims in undated)
        {
            var more = claims.Count() - 1;
            var which = more switch { 0 => "this claim", 1 => "this claim and 1 more", _ => $"this claim and {more} more" };
            warnings.Add(
                claims.First().Slug.Position,
                $"There is no date for {which} from \"{claims.Key}\": neither a cited reference nor the document has one. "
                + $"Give one \"published\" or \"retrievedOn\", in {DatasetPaths.References} or {DatasetPaths.OfDocument(claims.Key)}.");
        }
    }

    private bool IsUndated(ClaimEntry claim, DocumentEntry document, IReadOnlyDictionary<string, string> listings) =>
        document is { Published: null, RetrievedOn: null }
        && claim.Citations.All(marker => ReferenceOf(marker.Value, listings) is { } reference && _undated.Contains(reference));

    private static string? ReferenceOf(string marker, IReadOnlyDictionary<string, string> listings) =>
        Markers.IsNumber(marker) ? listings.GetValueOrDefault(marker) : marker;
}
