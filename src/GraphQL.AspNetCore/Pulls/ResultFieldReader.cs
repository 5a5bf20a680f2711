using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>Reads from a document that fits the schema which fields its answers may have.</summary>
internal sealed class ResultFieldReader(Schema schema, DocumentNode document)
{
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments =
        document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(fragment => fragment.Name.Value);

    /// <summary>Reads the fields of an operation, those of fragments included, in the order of the document.</summary>
    public OrderedDictionary<string, ResultField> Read(OperationDefinitionNode operation)
    {
        var fields = new OrderedDictionary<string, ResultField>(StringComparer.Ordinal);
        Read(operation.SelectionSet, schema.QueryType!, fields);
        return fields;
    }

    private void Read(SelectionSetNode selectionSet, NamedType type, OrderedDictionary<string, ResultField> fields)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode node:
                    Read(node, type, fields);
                    break;
                case InlineFragmentNode fragment:
                    Read(fragment.SelectionSet, fragment.TypeCondition is { } condition ? schema.Types[condition.Name.Value] : type, fields);
                    break;
                case FragmentSpreadNode spread:
                    var definition = _fragments[spread.Name.Value];
                    Read(definition.SelectionSet, schema.Types[definition.TypeCondition.Name.Value], fields);
                    break;
            }
        }
    }

    private void Read(FieldNode node, NamedType type, OrderedDictionary<string, ResultField> fields)
    {
        var definition = node.Name.Value == MetaFields.TypeName.Name ? MetaFields.TypeName
            : node.Name.Value == MetaFields.Schema.Name ? MetaFields.Schema
            : node.Name.Value == MetaFields.Type.Name ? MetaFields.Type
            : ((ComplexType)type).Fields[node.Name.Value];
        var field = new ResultField(node, definition.Type);
        if (!fields.TryAdd(field.Name, field))
        {
            field = fields[field.Name];
        }

        if (node.SelectionSet is not null)
        {
            Read(node.SelectionSet, definition.Type.InnermostType, field.Fields);
        }
    }
}
