using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation.Rules.TypeSystem;

/// <summary>A document defines at most one schema, and none where it extends one.</summary>
/// <remarks>Specification: 3.3 Schema.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class LoneSchemaDefinitionRule(DocumentValidationContext context) : ValidationRule(context)
{
    private readonly bool _isDefined = context.ExistingSchema is { } schema
        && (schema.SyntaxNodes.Any(node => node is SchemaDefinitionNode)
            || schema.QueryType is not null
            || schema.MutationType is not null
            || schema.SubscriptionType is not null);

    private bool _isSeen;

    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        if (node is SchemaDefinitionNode)
        {
            if (_isDefined)
            {
                Report("Cannot define a new schema within a schema extension.", node);
            }
            else if (_isSeen)
            {
                Report("Must provide only one schema definition.", node);
            }

            _isSeen = true;
        }

        return node is DocumentNode;
    }
}
