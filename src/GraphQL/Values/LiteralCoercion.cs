using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Values;

/// <summary>Turns literals into what resolvers receive.</summary>
/// <remarks>Specification: 3.5 to 3.12, Input Coercion.</remarks>
internal static class LiteralCoercion
{
    /// <summary>Coerces a literal, or tells that it does not fit.</summary>
    /// <param name="literal">The literal.</param>
    /// <param name="type">An input type.</param>
    /// <param name="variables">The coerced variables of the operation; null inside constants.</param>
    /// <param name="value">What resolvers receive.</param>
    /// <returns>False where the literal does not fit the type, or is a variable without a value.</returns>
    public static bool TryCoerce(
        ValueNode literal,
        GraphQLType type,
        IReadOnlyDictionary<string, object?>? variables,
        out object? value)
    {
        value = null;
        return literal switch
        {
            VariableNode variable => variables is not null
                && variables.TryGetValue(variable.Name.Value, out value)
                && (value is not null || type is not NonNullType),
            NullValueNode => type is not NonNullType,
            _ => type switch
            {
                NonNullType nonNull => TryCoerce(literal, nonNull.OfType, variables, out value),
                ListType list => TryCoerceList(literal, list, variables, out value),
                InputObjectType inputObject => TryCoerceObject(literal, inputObject, variables, out value),
                EnumType enumType => TryCoerceEnum(literal, enumType, out value),
                ScalarType scalar => TryCoerceScalar(literal, scalar, variables, out value),
                _ => throw new ArgumentException($"The type {type} is not an input type.", nameof(type)),
            },
        };
    }

    private static bool TryCoerceList(
        ValueNode literal,
        ListType type,
        IReadOnlyDictionary<string, object?>? variables,
        out object? value)
    {
        value = null;
        var values = new List<object?>();
        foreach (var item in literal is ListValueNode list ? list.Values : [literal])
        {
            if (TryCoerce(item, type.OfType, variables, out var itemValue))
            {
                values.Add(itemValue);
            }
            else if (IsMissing(item, variables) && type.OfType is not NonNullType)
            {
                values.Add(null);
            }
            else
            {
                return false;
            }
        }

        value = values;
        return true;
    }

    private static bool TryCoerceObject(
        ValueNode literal,
        InputObjectType type,
        IReadOnlyDictionary<string, object?>? variables,
        out object? value)
    {
        value = null;
        if (literal is not ObjectValueNode node)
        {
            return false;
        }

        var given = node.Fields.ToDictionary(field => field.Name.Value, field => field.Value, StringComparer.Ordinal);
        var values = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in type.Fields.Values)
        {
            if (!given.TryGetValue(field.Name, out var fieldLiteral) || IsMissing(fieldLiteral, variables))
            {
                fieldLiteral = field.DefaultValue;
            }

            if (fieldLiteral is null)
            {
                if (field.Type is NonNullType)
                {
                    return false;
                }
            }
            else if (TryCoerce(fieldLiteral, field.Type, variables, out var fieldValue))
            {
                values[field.Name] = fieldValue;
            }
            else
            {
                return false;
            }
        }

        value = values;
        return !type.IsOneOf || (values.Count == 1 && values.GetAt(0).Value is not null);
    }

    private static bool TryCoerceEnum(ValueNode literal, EnumType type, out object? value)
    {
        value = literal is EnumValueNode node && type.Values.TryGetValue(node.Value, out var definition) ? definition.Value : null;
        return value is not null;
    }

    private static bool TryCoerceScalar(
        ValueNode literal,
        ScalarType type,
        IReadOnlyDictionary<string, object?>? variables,
        out object? value)
    {
        try
        {
            value = type.CoerceLiteral(literal, variables);
            return true;
        }
        catch (Exception)
        {
            // Whatever the reason: the literal is invalid, and the caller says so.
            value = null;
            return false;
        }
    }

    private static bool IsMissing(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) =>
        literal is VariableNode variable && variables?.ContainsKey(variable.Name.Value) != true;
}
