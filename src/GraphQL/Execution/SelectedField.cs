using System.Text.Json;
using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Execution;

/// <summary>A field of a selection on an object type: all selections that share a response name, merged.</summary>
/// <remarks>Specification: 6.3.1 Field Collection.</remarks>
public sealed class SelectedField
{
    /// <summary>Merges the selections of a field.</summary>
    /// <param name="responseName">The name of the field in the response.</param>
    /// <param name="field">The field.</param>
    /// <param name="nodes">The selections of the field in the document; at least one.</param>
    public SelectedField(string responseName, FieldDefinition field, IReadOnlyList<FieldNode> nodes)
    {
        ResponseName = responseName;
        EncodedName = JsonEncodedText.Encode(responseName);
        Field = field;
        Nodes = nodes;
    }

    /// <summary>The name of the field in the response.</summary>
    public string ResponseName { get; }

    /// <summary>The name of the field in the response, encoded for JSON.</summary>
    public JsonEncodedText EncodedName { get; }

    /// <summary>The field.</summary>
    public FieldDefinition Field { get; }

    /// <summary>The selections of the field in the document; all have the same arguments.</summary>
    public IReadOnlyList<FieldNode> Nodes { get; }
}
