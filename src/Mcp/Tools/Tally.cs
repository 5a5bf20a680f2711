using Contested.Mcp.Claims;

namespace Contested.Mcp.Tools;

/// <summary>A comparison of claims, as <c>Tally.graphql</c> asks for it.</summary>
internal sealed record Tally(
    Side? Side,
    string? Population,
    string Measure,
    string Agreement,
    Interval Envelope,
    Interval? Consensus,
    int Gap,
    double RelativeGap,
    IReadOnlyList<Named> BoundedBy,
    IReadOnlyList<Named> BoundedByDocuments,
    int DistinctReferences,
    TallyClaims Claims,
    IReadOnlyList<DerivedFigure> Derived,
    Named? Engagement = null);

/// <summary>The first claims of a tally.</summary>
internal sealed record TallyClaims(int TotalCount, IReadOnlyList<Claim> Nodes);
