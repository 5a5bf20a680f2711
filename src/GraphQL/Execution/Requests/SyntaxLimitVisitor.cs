using System.Globalization;
using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Validation;

namespace Contested.GraphQL.Execution.Requests;

/// <summary>Looks for the first place with more directives than allowed, or a longer name.</summary>
internal sealed class SyntaxLimitVisitor(DocumentLimits limits) : SyntaxVisitor
{
    public GraphQLError? Error { get; private set; }

    public override bool Enter(SyntaxNode node, IReadOnlyList<SyntaxNode> ancestors)
    {
        Error ??= CheckDirectives(DirectivesOf(node)) ?? CheckName(node switch { NameNode name => name, VariableNode variable => variable.Name, _ => null });
        return Error is null && node is not ValueNode;
    }

    private static IReadOnlyList<DirectiveNode> DirectivesOf(SyntaxNode node) => node switch
    {
        SelectionNode selection => selection.Directives,
        ExecutableDefinitionNode definition => definition.Directives,
        VariableDefinitionNode definition => definition.Directives,
        _ => [],
    };

    private GraphQLError? CheckDirectives(IReadOnlyList<DirectiveNode> directives) => directives.Count <= limits.MaxDirectivesPerLocation
        ? null
        : new GraphQLError(
            $"There are {directives.Count} directives in one place; at most {limits.MaxDirectivesPerLocation} are allowed.",
            ErrorCodes.DirectiveLimitExceeded,
            directives[limits.MaxDirectivesPerLocation]);

    private GraphQLError? CheckName(NameNode? name) => name is null || name.Value.Length <= limits.MaxNameLength
        ? null
        : new GraphQLError(
            string.Create(
                CultureInfo.InvariantCulture,
                $"The name \"{name.Value.AsSpan(0, Math.Min(limits.MaxNameLength, Excerpt.MaxLength))}…\" has {name.Value.Length:N0} characters; at most {limits.MaxNameLength} are allowed."),
            ErrorCodes.NameLengthLimitExceeded,
            name);
}
