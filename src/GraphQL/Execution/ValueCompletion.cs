using System.Collections;
using Contested.GraphQL.Types;
using Contested.GraphQL.Types.Scalars;

namespace Contested.GraphQL.Execution;

/// <summary>Coerces what resolvers return to the types of their fields.</summary>
/// <remarks>Specification: 6.4.3 Value Completion.</remarks>
internal sealed class ValueCompletion(Schema schema)
{
    private readonly RuntimeTypeResolution _runtimeTypes = new(schema);

    /// <summary>Whether a value has been an error, or null where it may not be.</summary>
    public bool HasErrors { get; private set; }

    public object? Complete(GraphQLType type, object? value, CompletionTarget target)
    {
        try
        {
            return value switch
            {
                Exception exception => Fail(exception),
                null => CompleteNull(type),
                _ => type.NullableType switch
                {
                    ListType list => CompleteList(list, value, target),
                    ScalarType scalar => CompleteScalar(scalar, value),
                    EnumType enumType => enumType.Serialize(value),
                    ObjectType objectType => CompleteObject(RuntimeTypeResolution.Check(objectType, value), value, target),
                    IAbstractType abstractType => CompleteObject(_runtimeTypes.Resolve(abstractType, value, target), value, target),
                    _ => throw new InvalidOperationException($"The type {type} is not an output type."),
                },
            };
        }
        catch (GraphQLException exception)
        {
            return Fail(exception.Code is null
                ? new GraphQLException(exception.Message, ErrorCodes.InternalServerError, exception) { Nodes = exception.Nodes }
                : exception);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or ExecutionAbortedException))
        {
            return Fail(exception);
        }
    }

    private static object CompleteScalar(ScalarType type, object value) =>
        type.Serialize(value)
        ?? throw new GraphQLException(
            $"Expected `{type}.serialize({ValueInspection.Inspect(value)})` to return non-nullable value, returned: null");

    private static ResultObject CompleteObject(ObjectType type, object value, CompletionTarget target)
    {
        var result = new ResultObject(target.Collect(type));
        target.Children.Add(new PendingObject(result, value));
        return result;
    }

    private object? CompleteNull(GraphQLType type)
    {
        HasErrors |= type is NonNullType;
        return null;
    }

    private object?[] CompleteList(ListType type, object value, CompletionTarget target)
    {
        if (value is string or IReadOnlyDictionary<string, object?> || value is not IEnumerable items)
        {
            throw new GraphQLException(
                $"Expected Iterable, but did not find one for field \"{target.Parent.Name}.{target.Selected.Field.Name}\".");
        }

        var values = value is ICollection collection ? new List<object?>(collection.Count) : [];
        foreach (var item in items)
        {
            values.Add(Complete(type.OfType, item, target));
        }

        return [.. values];
    }

    private FieldError Fail(Exception exception)
    {
        HasErrors = true;
        return new FieldError(exception);
    }
}

/// <summary>What the completion of a field's value needs to know of its place.</summary>
/// <param name="Parent">The type of the object that has the field.</param>
/// <param name="Selected">The field.</param>
/// <param name="Children">Where the objects below go.</param>
/// <param name="Collect">Gives what is selected of an object of a type.</param>
internal readonly record struct CompletionTarget(
    ObjectType Parent,
    SelectedField Selected,
    List<PendingObject> Children,
    Func<ObjectType, SelectedFields> Collect);
