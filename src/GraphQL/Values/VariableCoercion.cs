using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Language;
using Contested.GraphQL.Types.Scalars;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Values;

/// <summary>Gives the variables of an operation their values.</summary>
/// <remarks>Specification: 6.1.2 Coercing Variable Values.</remarks>
/// <param name="schema">The schema.</param>
/// <param name="maxErrors">After how many errors the remaining variables are left alone.</param>
public sealed class VariableCoercion(Schema schema, int maxErrors)
{
    private readonly List<GraphQLError> _errors = [];
    private readonly OrderedDictionary<string, object?> _values = new(StringComparer.Ordinal);

    /// <summary>What is wrong with the values; empty where they all fit.</summary>
    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>Coerces the values of a request.</summary>
    /// <param name="definitions">The variables that the operation declares.</param>
    /// <param name="inputs">What was sent, as JSON values: null, boolean, number, string, list or dictionary.</param>
    /// <returns>The values by name; a variable that was not given and has no default is missing.</returns>
    public IReadOnlyDictionary<string, object?> Coerce(
        IReadOnlyList<VariableDefinitionNode> definitions,
        IReadOnlyDictionary<string, object?> inputs)
    {
        try
        {
            foreach (var definition in definitions)
            {
                Coerce(definition, inputs);
            }
        }
        catch (ErrorLimitReachedException)
        {
            // The last error says so.
        }

        return _values;
    }

    private void Coerce(VariableDefinitionNode definition, IReadOnlyDictionary<string, object?> inputs)
    {
        var name = definition.Variable.Name.Value;
        if (TypeFromSyntax.Find(schema, definition.Type) is not { IsInputType: true } type)
        {
            var shown = Printer.Print(definition.Type);
            Report($"Variable \"${name}\" expected value of type \"{shown}\" which cannot be used as an input type.", definition.Type);
        }
        else if (!inputs.TryGetValue(name, out var input))
        {
            UseDefault(definition, name, type);
        }
        else if (input is null && type is NonNullType)
        {
            Report($"Variable \"${name}\" of non-null type \"{type}\" must not be null.", definition);
        }
        else
        {
            _values[name] = InputCoercion.Coerce(input, type, (path, invalid, message, exception) => Report(
                $"Variable \"${name}\" got invalid value {ValueInspection.Inspect(invalid)}"
                + (path.Count > 0 ? $" at \"{name}{PathFormat.Print(path)}\"" : string.Empty)
                + $"; {message}",
                exception,
                definition));
        }
    }

    private void UseDefault(VariableDefinitionNode definition, string name, GraphQLType type)
    {
        if (definition.DefaultValue is { } literal)
        {
            if (LiteralCoercion.TryCoerce(literal, type, null, out var value))
            {
                _values[name] = value;
            }
        }
        else if (type is NonNullType)
        {
            Report($"Variable \"${name}\" of required type \"{type}\" was not provided.", definition);
        }
    }

    private void Report(string message, params IEnumerable<SyntaxNode> nodes) => Report(message, null, nodes);

    private void Report(string message, Exception? exception, params IEnumerable<SyntaxNode> nodes)
    {
        if (_errors.Count == maxErrors)
        {
            var limitReached = "Too many errors processing variables, error limit reached. Execution aborted.";
            _errors.Add(new GraphQLError(limitReached, ErrorCodes.BadUserInput));
            throw new ErrorLimitReachedException();
        }

        _errors.Add(new GraphQLError(message, ErrorCodes.BadUserInput, nodes) { Exception = exception });
    }

    /// <summary>Ends the coercion, so that nothing more is looked at than is reported.</summary>
    private sealed class ErrorLimitReachedException : Exception;
}

/// <summary>Writes the path of a value for messages, such as <c>.where.ids[2]</c>.</summary>
internal static class PathFormat
{
    public static string Print(IEnumerable<object> path) =>
        string.Concat(path.Select(step => step is int index ? $"[{index}]" : $".{step}"));
}
