using Contested.GraphQL.Language;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Validation;

/// <summary>Validates documents.</summary>
public static class DocumentValidator
{
    /// <summary>Validates a document; no rule applies yet.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="document">The document.</param>
    public static IReadOnlyList<GraphQLError> Validate(Schema schema, DocumentNode document) => [];
}
