namespace Contested.GraphQL.Language.Ast;

/// <summary>The kinds of operation.</summary>
/// <remarks>Specification: 2.3 Operations.</remarks>
public enum OperationType
{
    /// <summary>A read-only fetch.</summary>
    Query,

    /// <summary>A write followed by a fetch.</summary>
    Mutation,

    /// <summary>A long-lived request that fetches on each event of a source.</summary>
    Subscription,
}
