using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Importing.Mappings;

/// <summary>What the mapping has to know of the format of claims.</summary>
internal static class ClaimFormat
{
    /// <summary>All columns of a table of claims, in the order in which they are written.</summary>
    public static IReadOnlyList<string> Columns => TableColumns<ClaimEntry>.Names;

    /// <summary>The keys, of claims and of other entries, that hold slugs.</summary>
    public static IReadOnlySet<string> SlugKeys { get; } =
        new HashSet<string> { "slug", "document", "claimant", "speaker", "subject", "place", "belligerent", "partOf" };
}
