using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation.Rules.Variables;

/// <summary>Every variable that an operation uses, also in fragments, is defined by it.</summary>
/// <remarks>Specification: 5.8.3 All Variable Uses Defined.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class NoUndefinedVariablesRule(ValidationContext context) : ExecutableRule(context)
{
    /// <inheritdoc />
    public override void Leave(SyntaxNode node)
    {
        if (node is not OperationDefinitionNode operation)
        {
            return;
        }

        var defined = operation.VariableDefinitions
            .Select(definition => definition.Variable.Name.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var usage in Context.GetAllVariableUsages(operation).Where(usage => !defined.Contains(usage.Variable.Name.Value)))
        {
            var by = operation.Name is { } name ? $" by operation \"{name.Value}\"" : string.Empty;
            Report($"Variable \"${usage.Variable.Name.Value}\" is not defined{by}.", usage.Variable, operation);
        }
    }
}
