using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Validation;

/// <summary>A place where a variable is used.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Type">The type that a value must have there; null where it is unknown.</param>
/// <param name="DefaultValue">The default of the argument or input field; null where it has none.</param>
/// <param name="ParentType">The type of the value around it; null where there is none or it is unknown.</param>
public sealed record VariableUsage(VariableNode Variable, GraphQLType? Type, ValueNode? DefaultValue, GraphQLType? ParentType);

/// <summary>Collects the usages of variables, other than in the definitions of variables.</summary>
internal sealed class VariableUsageVisitor(TypeInfo types) : SyntaxVisitor
{
    public List<VariableUsage> Usages { get; } = [];

    public override bool Enter(SyntaxNode node, IReadOnlyList<SyntaxNode> ancestors)
    {
        if (node is VariableNode variable)
        {
            Usages.Add(new VariableUsage(variable, types.InputType, types.DefaultValue, types.ParentInputType));
        }

        return node is not VariableDefinitionNode;
    }
}
