using System.Collections;
using Contested.GraphQL.Types.Scalars;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Values;

/// <summary>Turns JSON values into what resolvers receive.</summary>
/// <remarks>Specification: 3.5 to 3.12, Input Coercion.</remarks>
internal sealed class InputCoercion
{
    private readonly InputProblemHandler _onError;
    private readonly List<object> _path = [];

    private InputCoercion(InputProblemHandler onError) => _onError = onError;

    /// <summary>Coerces a value.</summary>
    /// <param name="input">Null, boolean, number, string, list or dictionary.</param>
    /// <param name="type">An input type.</param>
    /// <param name="onError">Is told each misfit.</param>
    public static object? Coerce(object? input, GraphQLType type, InputProblemHandler onError) =>
        new InputCoercion(onError).Coerce(input, type);

    private object? Coerce(object? input, GraphQLType type) => (type, input) switch
    {
        (NonNullType, null) => Fail(input, $"Expected non-nullable type \"{type}\" not to be null."),
        (NonNullType nonNull, _) => Coerce(input, nonNull.OfType),
        (_, null) => null,
        (ListType list, _) => CoerceList(input, list),
        (InputObjectType inputObject, IReadOnlyDictionary<string, object?> fields) => CoerceObject(fields, inputObject),
        (InputObjectType, _) => Fail(input, $"Expected type \"{type}\" to be an object."),
        (EnumType enumType, _) => CoerceEnum(input, enumType),
        (ScalarType scalar, _) => CoerceScalar(input, scalar),
        _ => throw new ArgumentException($"The type {type} is not an input type.", nameof(type)),
    };

    private List<object?> CoerceList(object input, ListType type)
    {
        if (input is string or IReadOnlyDictionary<string, object?> || input is not IEnumerable items)
        {
            return [Coerce(input, type.OfType)];
        }

        var values = new List<object?>();
        foreach (var item in items)
        {
            values.Add(At(values.Count, () => Coerce(item, type.OfType)));
        }

        return values;
    }

    private OrderedDictionary<string, object?> CoerceObject(IReadOnlyDictionary<string, object?> input, InputObjectType type)
    {
        var values = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in type.Fields.Values)
        {
            if (input.TryGetValue(field.Name, out var given))
            {
                values[field.Name] = At(field.Name, () => Coerce(given, field.Type));
            }
            else if (field.DefaultValue is not null && LiteralCoercion.TryCoerce(field.DefaultValue, field.Type, null, out var value))
            {
                values[field.Name] = value;
            }
            else if (field.Type is NonNullType)
            {
                Fail(input, $"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided.");
            }
        }

        foreach (var name in input.Keys.Where(name => !type.Fields.ContainsKey(name)))
        {
            Fail(input, $"Field \"{Excerpt.Of(name)}\" is not defined by type \"{type}\".");
        }

        if (type.IsOneOf)
        {
            CheckOneOf(input, values, type);
        }

        return values;
    }

    private void CheckOneOf(IReadOnlyDictionary<string, object?> input, OrderedDictionary<string, object?> values, InputObjectType type)
    {
        if (values.Count != 1)
        {
            Fail(input, $"Exactly one key must be specified for OneOf type \"{type}\".");
        }

        // What is null because it did not fit has been reported already.
        if (values.Keys.FirstOrDefault() is { } name && input.TryGetValue(name, out var given) && given is null)
        {
            At(name, () => Fail(null, $"Field \"{name}\" must be non-null."));
        }
    }

    private object? CoerceEnum(object input, EnumType type)
    {
        if (input is not string name)
        {
            return Fail(input, $"Enum \"{type}\" cannot represent non-string value: {ValueInspection.Inspect(input)}.");
        }

        return type.Values.TryGetValue(name, out var value)
            ? value.Value
            : Fail(input, $"Value \"{Excerpt.Of(name)}\" does not exist in \"{type}\" enum.");
    }

    private object? CoerceScalar(object input, ScalarType type)
    {
        try
        {
            return type.ParseValue(input);
        }
        catch (GraphQLException exception)
        {
            return Fail(input, exception.Message);
        }
        catch (Exception exception)
        {
            return Fail(input, $"Expected type \"{type}\".", exception);
        }
    }

    private object? At(object step, Func<object?> coerce)
    {
        _path.Add(step);
        var value = coerce();
        _path.RemoveAt(_path.Count - 1);
        return value;
    }

    private object? Fail(object? input, string message, Exception? exception = null)
    {
        _onError(_path, input, message, exception);
        return null;
    }
}

/// <summary>Is told what does not fit in a value.</summary>
/// <param name="path">Where inside the value; only valid during the call.</param>
/// <param name="value">The value there.</param>
/// <param name="message">What is wrong with it, for the client.</param>
/// <param name="exception">What was thrown unexpectedly, for the log; or null.</param>
internal delegate void InputProblemHandler(IReadOnlyList<object> path, object? value, string message, Exception? exception);
