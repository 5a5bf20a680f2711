using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;
using Contested.GraphQL.Values;

namespace Contested.GraphQL.Execution;

/// <summary>Collects the fields that an operation selects of object types.</summary>
/// <remarks>Specification: 6.3.1 Field Collection.</remarks>
internal sealed class FieldCollector(
    Schema schema,
    IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
    IReadOnlyDictionary<string, object?> variables)
{
    private readonly Dictionary<(ObjectType, object), SelectedFields> _collected = [];

    /// <summary>Collects the fields of the root of an operation.</summary>
    /// <exception cref="GraphQLException">The condition of a directive has no value.</exception>
    public SelectedFields Collect(ObjectType type, OperationDefinitionNode operation) => Collect(type, operation, [operation.SelectionSet]);

    /// <summary>Collects the fields of the values of a field.</summary>
    /// <exception cref="GraphQLException">The condition of a directive has no value.</exception>
    public SelectedFields Collect(ObjectType type, IReadOnlyList<FieldNode> nodes) =>
        Collect(type, nodes, nodes.Where(node => node.SelectionSet is not null).Select(node => node.SelectionSet!));

    private SelectedFields Collect(ObjectType type, object key, IEnumerable<SelectionSetNode> selectionSets)
    {
        if (_collected.TryGetValue((type, key), out var selected))
        {
            return selected;
        }

        var nodes = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var spreads = new HashSet<string>(StringComparer.Ordinal);
        foreach (var selectionSet in selectionSets)
        {
            Collect(type, selectionSet, nodes, spreads);
        }

        var fields = new List<SelectedField>(nodes.Count);
        foreach (var (responseName, fieldNodes) in nodes)
        {
            if (FindField(type, fieldNodes[0].Name.Value) is { } field)
            {
                fields.Add(new SelectedField(responseName, field, fieldNodes));
            }
        }

        return _collected[(type, key)] = new SelectedFields(type, fields);
    }

    private void Collect(
        ObjectType type,
        SelectionSetNode selectionSet,
        OrderedDictionary<string, List<FieldNode>> fields,
        HashSet<string> spreads)
    {
        foreach (var selection in selectionSet.Selections)
        {
            // As in the reference implementation, the conditions of a spread that adds nothing are not looked at.
            if ((selection is FragmentSpreadNode repeated && spreads.Contains(repeated.Name.Value)) || !IsIncluded(selection))
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    var responseName = (field.Alias ?? field.Name).Value;
                    if (!fields.TryGetValue(responseName, out var nodes))
                    {
                        fields[responseName] = nodes = [];
                    }

                    nodes.Add(field);
                    break;
                case InlineFragmentNode fragment when Applies(fragment.TypeCondition, type):
                    Collect(type, fragment.SelectionSet, fields, spreads);
                    break;
                case FragmentSpreadNode spread when spreads.Add(spread.Name.Value)
                    && fragments.TryGetValue(spread.Name.Value, out var definition)
                    && Applies(definition.TypeCondition, type):
                    Collect(type, definition.SelectionSet, fields, spreads);
                    break;
            }
        }
    }

    private bool IsIncluded(SelectionNode selection) =>
        Condition(selection, SpecifiedDirectives.Skip) != true && Condition(selection, SpecifiedDirectives.Include) != false;

    private bool? Condition(SelectionNode selection, DirectiveDefinition definition)
    {
        foreach (var directive in selection.Directives)
        {
            if (directive.Name.Value == definition.Name)
            {
                return (bool)ArgumentCoercion.Coerce(definition.Arguments, directive.Arguments, directive, variables)["if"]!;
            }
        }

        return null;
    }

    private bool Applies(NamedTypeNode? condition, ObjectType type) =>
        condition is null
        || condition.Name.Value == type.Name
        || (TypeFromSyntax.Find(schema, condition) is IAbstractType abstractType && schema.IsSubType(abstractType, type));

    private FieldDefinition? FindField(ObjectType type, string name)
    {
        if (name == MetaFields.TypeName.Name)
        {
            return MetaFields.TypeName;
        }

        if (ReferenceEquals(type, schema.QueryType))
        {
            if (name == MetaFields.Schema.Name)
            {
                return MetaFields.Schema;
            }

            if (name == MetaFields.Type.Name)
            {
                return MetaFields.Type;
            }
        }

        return type.Fields.GetValueOrDefault(name);
    }
}
