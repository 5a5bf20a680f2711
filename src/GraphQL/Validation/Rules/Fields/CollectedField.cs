using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Validation.Rules.Fields;

/// <summary>A field of a selection set.</summary>
/// <param name="ParentType">The type that it is selected on; null where it is unknown.</param>
/// <param name="Node">The selection.</param>
/// <param name="Definition">The field; null where it is unknown.</param>
internal sealed record CollectedField(GraphQLType? ParentType, FieldNode Node, FieldDefinition? Definition)
{
    private Dictionary<string, ValueNode>? _arguments;

    /// <summary>The arguments by name; of several of one name, the last.</summary>
    public Dictionary<string, ValueNode> Arguments => _arguments ??= IndexArguments();

    private Dictionary<string, ValueNode> IndexArguments()
    {
        var arguments = new Dictionary<string, ValueNode>(StringComparer.Ordinal);
        foreach (var argument in Node.Arguments)
        {
            arguments[argument.Name.Value] = argument.Value;
        }

        return arguments;
    }
}
