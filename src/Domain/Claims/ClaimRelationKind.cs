namespace Contested.Domain.Claims;

/// <summary>What a claim has to do with another one.</summary>
public enum ClaimRelationKind
{
    /// <summary>It counts a part of what the other counts; parts of one whole have nobody in common unless they overlap.</summary>
    PartOf,

    /// <summary>The other counts a part of what it counts.</summary>
    HasPart,

    /// <summary>It is part of the same whole as the other, and may count the same people.</summary>
    Overlaps,

    /// <summary>It doubts the other.</summary>
    Disputes,

    /// <summary>The other doubts it.</summary>
    DisputedBy,

    /// <summary>It takes the place of the other, which is wrong.</summary>
    Corrects,

    /// <summary>It is wrong, and the other takes its place.</summary>
    CorrectedBy,

    /// <summary>It passes on what the other says.</summary>
    Repeats,

    /// <summary>The other passes on what it says.</summary>
    RepeatedBy,

    /// <summary>It says why or how what the other says came about.</summary>
    Explains,

    /// <summary>The other says why or how what it says came about.</summary>
    ExplainedBy,
}
