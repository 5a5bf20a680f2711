using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation;

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
