using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;
using Contested.GraphQL.Types.Scalars;

namespace Contested.GraphQL.Values;

/// <summary>Gives the arguments of a field or directive their values.</summary>
/// <remarks>Specification: 6.4.1 Coercing Field Arguments.</remarks>
internal static class ArgumentCoercion
{
    private static readonly OrderedDictionary<string, object?> None = [];

    /// <summary>Coerces the arguments.</summary>
    /// <param name="definitions">The arguments that the field or directive takes.</param>
    /// <param name="arguments">Those that are given.</param>
    /// <param name="owner">The field or directive as it is used.</param>
    /// <param name="variables">The coerced variables of the operation.</param>
    /// <returns>The values by name; one that is not given and has no default is missing.</returns>
    /// <exception cref="GraphQLException">A value is missing or does not fit.</exception>
    public static IReadOnlyDictionary<string, object?> Coerce(
        IReadOnlyDictionary<string, InputValueDefinition> definitions,
        IReadOnlyList<ArgumentNode> arguments,
        SyntaxNode owner,
        IReadOnlyDictionary<string, object?> variables)
    {
        if (definitions.Count == 0)
        {
            return None;
        }

        var values = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var definition in definitions.Values)
        {
            var argument = arguments.FirstOrDefault(given => given.Name.Value == definition.Name);
            if (argument is null)
            {
                UseDefault(definition, values, () => new GraphQLException(
                    $"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was not provided.",
                    ErrorCodes.BadUserInput)
                {
                    Nodes = [owner],
                });
            }
            else if (argument.Value is VariableNode variable && !variables.ContainsKey(variable.Name.Value))
            {
                UseDefault(definition, values, () => new GraphQLException(
                    $"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was provided the variable \"${variable.Name.Value}\" which was not provided a runtime value.",
                    ErrorCodes.BadUserInput)
                {
                    Nodes = [argument.Value],
                });
            }
            else
            {
                values[definition.Name] = Coerce(definition, argument.Value, variables);
            }
        }

        return values;
    }

    private static object? Coerce(InputValueDefinition definition, ValueNode literal, IReadOnlyDictionary<string, object?> variables)
    {
        var isNull = literal is NullValueNode
            || (literal is VariableNode variable && variables.GetValueOrDefault(variable.Name.Value) is null);
        if (isNull && definition.Type is NonNullType)
        {
            throw new GraphQLException(
                $"Argument \"{definition.Name}\" of non-null type \"{definition.Type}\" must not be null.",
                ErrorCodes.BadUserInput)
            {
                Nodes = [literal],
            };
        }

        return LiteralCoercion.TryCoerce(literal, definition.Type, variables, out var value)
            ? value
            : throw new GraphQLException($"Argument \"{definition.Name}\" has invalid value {LiteralInspection.Inspect(literal)}.", ErrorCodes.BadUserInput)
            {
                Nodes = [literal],
            };
    }

    private static void UseDefault(
        InputValueDefinition definition,
        OrderedDictionary<string, object?> values,
        Func<GraphQLException> missing)
    {
        if (definition.DefaultValue is not null)
        {
            values[definition.Name] = LiteralCoercion.TryCoerce(definition.DefaultValue, definition.Type, null, out var value) ? value : null;
        }
        else if (definition.Type is NonNullType)
        {
            throw missing();
        }
    }
}
