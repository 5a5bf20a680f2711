using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Validation.Rules.Fields;

/// <summary>Collects what selection sets select, each once.</summary>
internal sealed class SelectionCollector(Schema schema)
{
    private readonly Dictionary<(GraphQLType? ParentType, SelectionSetNode SelectionSet), CollectedFields> _collected = [];

    /// <summary>Gives what a fragment selects.</summary>
    public CollectedFields Collect(FragmentDefinitionNode fragment) =>
        Collect(TypeFromSyntax.Find(schema, fragment.TypeCondition), fragment.SelectionSet);

    /// <summary>Gives what a selection set selects on a type.</summary>
    public CollectedFields Collect(GraphQLType? parentType, SelectionSetNode selectionSet)
    {
        if (!_collected.TryGetValue((parentType, selectionSet), out var collected))
        {
            _collected[(parentType, selectionSet)] = collected = new CollectedFields();
            AddSelections(collected, parentType, selectionSet);
        }

        return collected;
    }

    private void AddSelections(CollectedFields collected, GraphQLType? parentType, SelectionSetNode selectionSet)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    AddField(collected, parentType, field);
                    break;
                case FragmentSpreadNode spread:
                    collected.AddFragment(spread.Name.Value);
                    break;
                case InlineFragmentNode fragment:
                    var type = fragment.TypeCondition is { } condition ? TypeFromSyntax.Find(schema, condition) : parentType;
                    AddSelections(collected, type, fragment.SelectionSet);
                    break;
            }
        }
    }

    private static void AddField(CollectedFields collected, GraphQLType? parentType, FieldNode field)
    {
        var definition = (parentType as ComplexType)?.Fields.GetValueOrDefault(field.Name.Value);
        var responseName = (field.Alias ?? field.Name).Value;
        if (!collected.ByResponseName.TryGetValue(responseName, out var fields))
        {
            collected.ByResponseName[responseName] = fields = [];
        }

        fields.Add(new CollectedField(parentType, field, definition));
    }
}
