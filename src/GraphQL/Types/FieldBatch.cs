using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Types;

/// <summary>One field of all objects of a level of the response: the parents and arguments, and the place for the values.</summary>
/// <remarks>Specification: 6.4 Executing Fields.</remarks>
public sealed class FieldBatch
{
    private readonly object?[] _values;

    internal FieldBatch(
        OperationContext context,
        FieldDefinition field,
        IReadOnlyList<FieldNode> nodes,
        IReadOnlyDictionary<string, object?> arguments,
        IReadOnlyList<object?> parents)
    {
        Context = context;
        Field = field;
        Nodes = nodes;
        Arguments = arguments;
        Parents = parents;
        _values = new object?[parents.Count];
        Array.Fill(_values, Missing);
    }

    /// <summary>The request that is executed.</summary>
    public OperationContext Context { get; }

    /// <summary>The field.</summary>
    public FieldDefinition Field { get; }

    /// <summary>The selections of the field in the document that share the response name; never empty.</summary>
    public IReadOnlyList<FieldNode> Nodes { get; }

    /// <summary>The arguments by name; one that was not given and has no default is missing.</summary>
    /// <remarks>Specification: 6.4.1 Coercing Field Arguments.</remarks>
    public IReadOnlyDictionary<string, object?> Arguments { get; }

    /// <summary>What the resolver of the parent field returned, an item for each object of the level.</summary>
    public IReadOnlyList<object?> Parents { get; }

    /// <summary>Signals that the client has gone or the time is up.</summary>
    public CancellationToken CancellationToken => Context.CancellationToken;

    private static object Missing { get; } = new();

    /// <summary>Sets the value for a parent.</summary>
    /// <param name="index">The index of the parent.</param>
    /// <param name="value">The value, before it is coerced to the type of the field; an <see cref="Exception"/> is an error.</param>
    public void SetValue(int index, object? value) => _values[index] = value;

    /// <summary>Makes the field an error for a parent.</summary>
    /// <param name="index">The index of the parent.</param>
    /// <param name="exception">The cause; its message reaches the client only where it is a <see cref="GraphQLException"/>.</param>
    public void SetError(int index, Exception exception) => _values[index] = exception;

    /// <summary>Gives an argument, or the default of its type where it is missing or null.</summary>
    /// <param name="name">The name of the argument.</param>
    /// <typeparam name="T">The type that the argument's values have.</typeparam>
    public T? Argument<T>(string name) => Arguments.TryGetValue(name, out var value) && value is not null ? (T)value : default;

    internal object? ValueAt(int index) => ReferenceEquals(_values[index], Missing) ? null : _values[index];

    internal void FailMissing(Exception exception)
    {
        for (var index = 0; index < _values.Length; index++)
        {
            if (ReferenceEquals(_values[index], Missing))
            {
                _values[index] = exception;
            }
        }
    }
}
