using Contested.Domain.Claims;

namespace Contested.Bench.GraphQLNet.Rows;

/// <summary>A claim; its claimant and side are null where they are not asked for.</summary>
internal sealed record ClaimRow(
    int EngagementId,
    int Id,
    string Slug,
    ClaimKind Kind,
    Measure? Measure,
    QuantityRow? Quantity,
    bool IsPartial,
    string Statement,
    DateOnly? OccurredOn,
    ActorRow? Claimant,
    SideRow? Side);

/// <summary>A figure.</summary>
internal sealed record QuantityRow(int? Low, int? High, string Verbatim);

/// <summary>A citation of a claim.</summary>
internal sealed record CitationRow(int ClaimId, string Marker, ReferenceRow Reference);

/// <summary>A reference.</summary>
internal sealed record ReferenceRow(string Slug, string Title, string? Publisher, DateOnly? PublishedOn);
