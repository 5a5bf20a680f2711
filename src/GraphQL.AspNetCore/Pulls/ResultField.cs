using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>A field that an answer may have, known from the document and the schema.</summary>
/// <param name="node">Its first selection.</param>
/// <param name="type">The type of its values.</param>
internal sealed class ResultField(FieldNode node, GraphQLType type)
{
    /// <summary>Its name in the answer.</summary>
    public string Name => (Node.Alias ?? Node.Name).Value;

    /// <summary>Its name in the schema.</summary>
    public string FieldName => Node.Name.Value;

    /// <summary>Its first selection.</summary>
    public FieldNode Node { get; } = node;

    /// <summary>The fields of its values, whatever their type; empty for a leaf.</summary>
    public OrderedDictionary<string, ResultField> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>The type of its values.</summary>
    public GraphQLType Type { get; } = type;

    /// <summary>Whether its values are lists.</summary>
    public bool IsList => Type.NullableType is ListType;

    /// <summary>Where it is a connection, the field of it that has the items: <c>nodes</c>, else <c>edges</c>; null where it has none.</summary>
    public ResultField? Items => Type.InnermostType is ComplexType type && type.Fields.ContainsKey("pageInfo") ? Find("nodes") ?? Find("edges") : null;

    /// <summary>Where it is a connection whose items are edges, the field of these that has their nodes; else null.</summary>
    public ResultField? NodeField => Items is { FieldName: "edges" } edges ? edges.Find("node") : null;

    /// <summary>The fields of its items, where it is a list or a connection; else those of its values.</summary>
    public OrderedDictionary<string, ResultField> ItemFields => (NodeField ?? Items ?? this).Fields;

    /// <summary>Finds a field of its values by its name in the schema.</summary>
    public ResultField? Find(string fieldName) => Fields.Values.FirstOrDefault(field => field.FieldName == fieldName);
}
