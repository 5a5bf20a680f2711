using Contested.GraphQL;

namespace Contested.Conformance.Comparison;

/// <summary>
/// The one list of where the engine differs from graphql-js 16 on purpose: mostly where that follows the edition of October 2021,
/// and the engine that of September 2025.
/// </summary>
internal static class KnownDifferences
{
    /// <summary>
    /// The edition of 2025 demands that the schema has the root type of an operation (5.2.1.1 Operation Type Existence);
    /// graphql-js 16 finds out when it executes the operation.
    /// </summary>
    private const string OwnRule = "KnownOperationTypes";

    /// <summary>Leaves out errors of rules that graphql-js 16 does not have.</summary>
    public static IReadOnlyList<GraphQLError> WithoutOwnRules(IReadOnlyList<GraphQLError> errors) =>
        [.. errors.Where(error => error.Extensions.GetValueOrDefault("rule") as string != OwnRule)];
}
