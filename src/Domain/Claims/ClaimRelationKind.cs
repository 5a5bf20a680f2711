namespace Contested.Domain.Claims;

/// <summary>How a claim relates to another.</summary>
public enum ClaimRelationKind
{
    /// <summary>It counts part of what the other counts. Parts of one whole have no one in common unless they overlap.</summary>
    PartOf,

    /// <summary>The other counts part of what it counts.</summary>
    HasPart,

    /// <summary>It is part of the same whole as the other, and may count the same people.</summary>
    Overlaps,

    /// <summary>It doubts the other.</summary>
    Disputes,

    /// <summary>The other doubts it.</summary>
    DisputedBy,

    /// <summary>It replaces the other, which is wrong.</summary>
    Corrects,

    /// <summary>It is wrong, and the other replaces it.</summary>
    CorrectedBy,

    /// <summary>It passes on what the other says.</summary>
    Repeats,

    /// <summary>The other passes on what it says.</summary>
    RepeatedBy,

    /// <summary>It explains why or how what the other says happened.</summary>
    Explains,

    /// <summary>The other explains why or how what it says happened.</summary>
    ExplainedBy,
}
