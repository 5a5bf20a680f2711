using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation.Rules.Variables;

/// <summary>Every variable that an operation defines is used by it, perhaps in a fragment.</summary>
/// <remarks>Specification: 5.8.4 All Variables Used.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class NoUnusedVariablesRule(ValidationContext context) : ExecutableRule(context)
{
    /// <inheritdoc />
    public override void Leave(SyntaxNode node)
    {
        if (node is not OperationDefinitionNode operation)
        {
            return;
        }

        var used = Context.GetAllVariableUsages(operation)
            .Select(usage => usage.Variable.Name.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var definition in operation.VariableDefinitions.Where(definition => !used.Contains(definition.Variable.Name.Value)))
        {
            var within = operation.Name is { } name ? $" in operation \"{name.Value}\"" : string.Empty;
            Report($"Variable \"${definition.Variable.Name.Value}\" is never used{within}.", definition);
        }
    }
}
