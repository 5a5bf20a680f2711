using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Importing.Mappings;

/// <summary>What the mapping has to know of the format of claims.</summary>
internal static class ClaimFormat
{
    // The reader takes columns in any order. A column that is missing here is written last.
    private static readonly string[] Order =
    [
        "slug", "kind", "document", "locators", "voice", "claimant", "speaker", "speakerRole", "evidence", "subject", "side", "population",
        "measure", "low", "high", "best", "approximate", "verbatim", "partial", "statement", "quote", "occurred", "place", "citations",
        "relations", "note", "withdrawnOn", "withdrawnBecause",
    ];

    /// <summary>All columns of a table of claims, in the order in which they are written.</summary>
    public static IReadOnlyList<string> Columns { get; } = [.. Order.Intersect(CsvClaims.Columns), .. CsvClaims.Columns.Except(Order)];

    /// <summary>The keys, of claims and of other entries, that hold slugs.</summary>
    public static IReadOnlySet<string> SlugKeys { get; } =
        new HashSet<string> { "slug", "document", "claimant", "speaker", "subject", "place", "belligerent", "partOf" };
}
