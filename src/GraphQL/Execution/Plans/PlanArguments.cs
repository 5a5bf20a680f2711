using Contested.GraphQL.Language;
using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;
using Contested.GraphQL.Values;

namespace Contested.GraphQL.Execution.Plans;

/// <summary>Coerces arguments while planning, with the variables left open.</summary>
/// <remarks>Specification: 6.4.1 Coercing Field Arguments, 3.10 Input Objects, Input Coercion.</remarks>
internal sealed class PlanArguments(PlanningContext context)
{
    public PlanValue? Read(SelectedField field, string name)
    {
        var definition = field.Field.Arguments[name];
        var literal = field.Nodes[0].Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;
        if (literal is null || IsMissing(literal))
        {
            return definition.DefaultValue is null
                ? definition.Type is NonNullType ? throw Invalid(name) : null
                : Coerce(definition.DefaultValue, definition.Type);
        }

        return Coerce(literal, definition.Type);
    }

    private bool IsMissing(ValueNode literal) => literal is VariableNode variable && !context.IsGiven(variable.Name.Value);

    private PlanValue Coerce(ValueNode literal, GraphQLType type)
    {
        switch (literal, type.NullableType)
        {
            case (VariableNode variable, _):
                var value = new VariableValue(variable.Name.Value);
                return type is NonNullType && context.IsNull(value) ? throw Invalid(variable.Name.Value) : value;
            case (ListValueNode list, ListType listType) when HasVariables(literal):
                return new ListValue([.. list.Values.Select(item => CoerceItem(item, listType.OfType))]);
            case (not ListValueNode, ListType listType) when HasVariables(literal):
                return new ListValue([CoerceItem(literal, listType.OfType)]);
            case (ObjectValueNode node, InputObjectType inputObject) when HasVariables(literal):
                return CoerceObject(node, inputObject);
            default:
                return LiteralCoercion.TryCoerce(literal, type, null, out var constant)
                    ? new ConstantValue(constant)
                    : throw Invalid(Printer.Print(literal));
        }
    }

    private PlanValue CoerceItem(ValueNode item, GraphQLType type) =>
        IsMissing(item) ? type is NonNullType ? throw Invalid("item") : new ConstantValue(null) : Coerce(item, type);

    private ObjectValue CoerceObject(ObjectValueNode node, InputObjectType type)
    {
        var given = node.Fields.ToDictionary(field => field.Name.Value, field => field.Value, StringComparer.Ordinal);
        var values = new OrderedDictionary<string, PlanValue>(StringComparer.Ordinal);
        foreach (var field in type.Fields.Values)
        {
            if (!given.TryGetValue(field.Name, out var literal) || IsMissing(literal))
            {
                literal = field.DefaultValue;
            }

            if (literal is not null)
            {
                values[field.Name] = Coerce(literal, field.Type);
            }
            else if (field.Type is NonNullType)
            {
                throw Invalid(field.Name);
            }
        }

        return type.IsOneOf && (values.Count != 1 || context.IsNull(values.GetAt(0).Value))
            ? throw Invalid(type.Name)
            : new ObjectValue(values);
    }

    private static bool HasVariables(ValueNode literal) => literal switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(HasVariables),
        ObjectValueNode value => value.Fields.Any(field => HasVariables(field.Value)),
        _ => false,
    };

    // What is wrong, and where, is found field by field.
    private static GraphQLException Invalid(string what) => new($"The value of \"{what}\" is not valid.", ErrorCodes.BadUserInput);
}
