using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Types.Validation;

/// <summary>Gathers what is wrong with a schema.</summary>
internal sealed class SchemaReport
{
    private readonly List<GraphQLError> _errors = [];

    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>Adds an error.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="nodes">The nodes it belongs to; those missing in a schema made by code are null.</param>
    public void Add(string message, params IEnumerable<SyntaxNode?> nodes) =>
        _errors.Add(new GraphQLError(message, null, nodes.OfType<SyntaxNode>()));
}
