namespace Contested.GraphQL.Language.Ast;

/// <summary>A definition that can be executed: an operation or a fragment.</summary>
/// <remarks>Specification: 2.2 Document.</remarks>
public abstract class ExecutableDefinitionNode : DefinitionNode
{
    /// <summary>The directives applied to the definition, in document order.</summary>
    public abstract IReadOnlyList<DirectiveNode> Directives { get; init; }

    /// <summary>What the definition selects.</summary>
    public abstract SelectionSetNode SelectionSet { get; init; }
}
