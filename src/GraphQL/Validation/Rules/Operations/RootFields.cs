using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Validation.Rules.Operations;

/// <summary>What a subscription selects of the root, also through fragments.</summary>
internal sealed class RootFields
{
    /// <summary>The fields by response name, in order.</summary>
    public OrderedDictionary<string, List<FieldNode>> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>The directives that make a selection conditional.</summary>
    public List<DirectiveNode> Conditions { get; } = [];
}
