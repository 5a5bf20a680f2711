using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Execution.Costs;

/// <summary>Tells what the arguments of fields cost. Each variable is looked through once.</summary>
internal sealed class InputCost(CostVariables variables)
{
    private readonly Dictionary<(string Variable, NamedType Type), double> _variables = [];

    public double Of(FieldDefinition field, FieldNode node)
    {
        var cost = 0d;
        foreach (var argument in node.Arguments)
        {
            if (field.Arguments.TryGetValue(argument.Name.Value, out var definition))
            {
                cost += WeightOf(definition) + Of(argument.Value, definition.Type.InnermostType);
            }
        }

        return cost;
    }

    private static double WeightOf(InputValueDefinition definition) =>
        definition.Cost ?? (definition.Type.InnermostType is InputObjectType ? 1 : 0);

    private double Of(ValueNode literal, NamedType type) => (literal, type) switch
    {
        (VariableNode variable, InputObjectType) => OfVariable(variable.Name.Value, type),
        (ListValueNode list, InputObjectType) => list.Values.Sum(item => Of(item, type)),
        (ObjectValueNode value, InputObjectType inputObject) => value.Fields.Sum(field =>
            inputObject.Fields.TryGetValue(field.Name.Value, out var definition)
                ? WeightOf(definition) + Of(field.Value, definition.Type.InnermostType)
                : 0),
        _ => 0,
    };

    private double OfVariable(string name, NamedType type)
    {
        if (!_variables.TryGetValue((name, type), out var cost))
        {
            _variables[(name, type)] = cost = variables.TryGet(name, out var value) ? Of(value, type) : 0;
        }

        return cost;
    }

    private static double Of(object? value, NamedType type) => (value, type) switch
    {
        (IReadOnlyDictionary<string, object?> fields, InputObjectType inputObject) => fields.Sum(field =>
            inputObject.Fields.TryGetValue(field.Key, out var definition)
                ? WeightOf(definition) + Of(field.Value, definition.Type.InnermostType)
                : 0),
        (IReadOnlyList<object?> items, InputObjectType) => items.Sum(item => Of(item, type)),
        _ => 0,
    };
}
