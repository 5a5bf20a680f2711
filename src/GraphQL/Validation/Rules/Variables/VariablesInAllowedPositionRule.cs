using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Validation.Rules.Variables;

/// <summary>Variables are used only where every value of their type fits.</summary>
/// <remarks>Specification: 5.8.5 All Variable Usages Are Allowed.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class VariablesInAllowedPositionRule(ValidationContext context) : ExecutableRule(context)
{
    /// <inheritdoc />
    public override void Leave(SyntaxNode node)
    {
        if (node is not OperationDefinitionNode operation)
        {
            return;
        }

        var definitions = new Dictionary<string, VariableDefinitionNode>(StringComparer.Ordinal);
        foreach (var definition in operation.VariableDefinitions)
        {
            definitions[definition.Variable.Name.Value] = definition;
        }

        foreach (var usage in Context.GetAllVariableUsages(operation))
        {
            if (usage.Type is not null
                && definitions.TryGetValue(usage.Variable.Name.Value, out var definition)
                && TypeFromSyntax.Find(Context.Schema, definition.Type) is { } type)
            {
                Check(usage, usage.Type, definition, type);
            }
        }
    }

    private void Check(VariableUsage usage, GraphQLType expected, VariableDefinitionNode definition, GraphQLType type)
    {
        var name = usage.Variable.Name.Value;
        if (!IsAllowed(usage, expected, definition, type))
        {
            Report(
                $"Variable \"${name}\" of type \"{type}\" used in position expecting type \"{expected}\".",
                definition,
                usage.Variable);
        }

        if (usage.ParentType is InputObjectType { IsOneOf: true } && type is not NonNullType)
        {
            Report(
                $"Variable \"${name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{usage.ParentType}\".",
                definition,
                usage.Variable);
        }
    }

    private bool IsAllowed(VariableUsage usage, GraphQLType expected, VariableDefinitionNode definition, GraphQLType type)
    {
        if (expected is NonNullType nonNull && type is not NonNullType)
        {
            var hasDefault = definition.DefaultValue is not (null or NullValueNode) || usage.DefaultValue is not null;
            return hasDefault && TypeRelations.IsSubType(Context.Schema, type, nonNull.OfType);
        }

        return TypeRelations.IsSubType(Context.Schema, type, expected);
    }
}
