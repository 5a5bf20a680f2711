namespace Contested.GraphQL.Types;

/// <summary>How an operation came by its plan.</summary>
public enum PlanUse
{
    /// <summary>It has none: it was not executed, or field by field.</summary>
    None,

    /// <summary>An earlier request had left one that holds for this one's variables, too.</summary>
    Hit,

    /// <summary>It was planned for this request.</summary>
    Miss,
}
