using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Validation;

namespace Contested.GraphQL.Execution.Requests;

/// <summary>Looks for the first place with more directives than allowed.</summary>
internal sealed class DirectiveLimitVisitor(int maxDirectives) : SyntaxVisitor
{
    public GraphQLError? Error { get; private set; }

    public override bool Enter(SyntaxNode node, IReadOnlyList<SyntaxNode> ancestors)
    {
        var directives = DirectivesOf(node);
        if (Error is null && directives.Count > maxDirectives)
        {
            Error = new GraphQLError(
                $"There are {directives.Count} directives at one place; at most {maxDirectives} are allowed.",
                ErrorCodes.DirectiveLimitExceeded,
                directives[maxDirectives]);
        }

        return Error is null && node is not ValueNode;
    }

    private static IReadOnlyList<DirectiveNode> DirectivesOf(SyntaxNode node) => node switch
    {
        SelectionNode selection => selection.Directives,
        ExecutableDefinitionNode definition => definition.Directives,
        VariableDefinitionNode definition => definition.Directives,
        _ => [],
    };
}
