using Contested.Domain.Claims;

namespace Contested.Domain.Datasets.Entries;

/// <summary>The kinds of relations that files name. Each of the others is one of these, seen from the other claim.</summary>
internal enum RelationKind
{
    /// <inheritdoc cref="ClaimRelationKind.PartOf" />
    PartOf,

    /// <inheritdoc cref="ClaimRelationKind.Overlaps" />
    Overlaps,

    /// <inheritdoc cref="ClaimRelationKind.Disputes" />
    Disputes,

    /// <inheritdoc cref="ClaimRelationKind.Corrects" />
    Corrects,

    /// <inheritdoc cref="ClaimRelationKind.Repeats" />
    Repeats,

    /// <inheritdoc cref="ClaimRelationKind.Explains" />
    Explains,
}
