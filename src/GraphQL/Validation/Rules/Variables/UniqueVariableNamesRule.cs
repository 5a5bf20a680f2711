using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation.Rules.Variables;

/// <summary>No two variables of an operation have the same name.</summary>
/// <remarks>Specification: 5.8.1 Variable Uniqueness.</remarks>
/// <param name="context">The document under validation.</param>
public sealed class UniqueVariableNamesRule(ValidationContext context) : ExecutableRule(context)
{
    /// <inheritdoc />
    public override bool Enter(SyntaxNode node)
    {
        if (node is OperationDefinitionNode operation)
        {
            var names = operation.VariableDefinitions.Select(definition => definition.Variable.Name);
            foreach (var group in names.GroupBy(name => name.Value, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
            {
                Report($"There can be only one variable named \"${group.Key}\".", group);
            }
        }

        return node is DocumentNode;
    }
}
