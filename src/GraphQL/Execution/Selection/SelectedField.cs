using System.Text.Json;
using Contested.GraphQL.Language;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Execution;

/// <summary>A field of a selection on an object type: all selections that share a response name, merged.</summary>
/// <remarks>Specification: 6.3.1 Field Collection.</remarks>
internal sealed class SelectedField(string responseName, FieldDefinition field, IReadOnlyList<FieldNode> nodes)
{
    public string ResponseName { get; } = responseName;

    public JsonEncodedText EncodedName { get; } = JsonEncodedText.Encode(responseName);

    public FieldDefinition Field { get; } = field;

    public IReadOnlyList<FieldNode> Nodes { get; } = nodes;
}
