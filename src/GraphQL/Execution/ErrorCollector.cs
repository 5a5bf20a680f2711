using Contested.GraphQL.Types;

namespace Contested.GraphQL.Execution;

/// <summary>
/// Replaces the errors in a result by nulls, spreads nulls to the nearest field that may be null, and collects the errors in
/// the order of the document. Below a null that has spread upwards nothing more is reported. Of more errors than allowed, the
/// rest is left out, and a last error says so.
/// </summary>
/// <remarks>Specification: 6.4.4 Handling Execution Errors.</remarks>
internal sealed class ErrorCollector(int maxErrors, bool includeExceptionDetails)
{
    private readonly List<GraphQLError> _errors = [];
    private readonly List<object> _path = [];

    /// <summary>The errors, in the order of the document.</summary>
    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>Cleans an object.</summary>
    /// <returns>False where the object itself has become null.</returns>
    public bool Collect(ResultObject result)
    {
        var fields = result.Selection.Fields;
        for (var index = 0; index < fields.Count; index++)
        {
            _path.Add(fields[index].ResponseName);
            var isValid = TryCollect(ref result.FieldValues[index], fields[index].Field.Type, result.Selection.Type, fields[index]);
            _path.RemoveAt(_path.Count - 1);
            if (!isValid)
            {
                return false;
            }
        }

        return true;
    }

    private bool TryCollect(ref object? value, GraphQLType type, ObjectType parent, SelectedField field)
    {
        switch (value)
        {
            case FieldError error:
                Report(() => error.Exception, parent, field);
                value = null;
                return type is not NonNullType;
            case ResultObject result when !Collect(result):
                value = null;
                return type is not NonNullType;
            case object?[] items when type.NullableType is ListType list && !TryCollect(items, list.OfType, parent, field):
                value = null;
                return type is not NonNullType;
            case null when type is NonNullType:
                Report(() => new NullInNonNullException(parent, field.Field), parent, field);
                return false;
            default:
                return true;
        }
    }

    private bool TryCollect(object?[] items, GraphQLType itemType, ObjectType parent, SelectedField field)
    {
        for (var index = 0; index < items.Length; index++)
        {
            _path.Add(index);
            var isValid = TryCollect(ref items[index], itemType, parent, field);
            _path.RemoveAt(_path.Count - 1);
            if (!isValid)
            {
                return false;
            }
        }

        return true;
    }

    private void Report(Func<Exception> cause, ObjectType parent, SelectedField field)
    {
        if (_errors.Count >= maxErrors)
        {
            if (_errors.Count == maxErrors)
            {
                _errors.Add(new GraphQLError(
                    $"More than {maxErrors} fields failed; further errors are left out.",
                    ErrorCodes.ErrorLimitExceeded));
            }

            return;
        }

        var exception = cause();
        var shown = exception as GraphQLException;
        var error = new GraphQLError(
            shown?.Message ?? $"Unexpected error in the field \"{parent.Name}.{field.Field.Name}\".",
            shown is null ? ErrorCodes.InternalServerError : shown.Code,
            shown?.Nodes is { Count: > 0 } nodes ? nodes : field.Nodes)
        {
            Path = [.. _path],
            Exception = exception,
            Extensions = includeExceptionDetails && shown is null
                ? new Dictionary<string, object?> { ["exception"] = exception.ToString() }
                : [],
        };
        _errors.Add(error);
    }
}

/// <summary>Stands in a result for a value that could not be given, until errors are collected.</summary>
internal sealed class FieldError(Exception exception)
{
    public Exception Exception { get; } = exception;
}

/// <summary>A resolver gave null for a field that may not be null.</summary>
internal sealed class NullInNonNullException(ObjectType parent, FieldDefinition field)
    : GraphQLException($"Cannot return null for non-nullable field {parent.Name}.{field.Name}.", ErrorCodes.InternalServerError);
