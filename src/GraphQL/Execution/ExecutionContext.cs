using Contested.GraphQL.Language;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.Execution;

/// <summary>The execution of one operation: what resolvers can know of the request.</summary>
/// <remarks>Specification: 6.1 Executing Requests.</remarks>
public sealed class ExecutionContext
{
    internal ExecutionContext(
        ExecutionRequest request,
        OperationDefinitionNode operation,
        IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
        IReadOnlyDictionary<string, object?> variables,
        CancellationToken cancellationToken)
    {
        Request = request;
        Operation = operation;
        Fragments = fragments;
        Variables = variables;
        CancellationToken = cancellationToken;
    }

    /// <summary>The schema.</summary>
    public Schema Schema => Request.Schema;

    /// <summary>The operation.</summary>
    public OperationDefinitionNode Operation { get; }

    /// <summary>The fragments of the document by name.</summary>
    public IReadOnlyDictionary<string, FragmentDefinitionNode> Fragments { get; }

    /// <summary>The variables by name; one that was not given and has no default is missing.</summary>
    /// <remarks>Specification: 6.1.2 Coercing Variable Values.</remarks>
    public IReadOnlyDictionary<string, object?> Variables { get; }

    /// <summary>The services of the request; null where the request came with none.</summary>
    public IServiceProvider? Services => Request.Services;

    /// <summary>Signals that the client has gone or the time is up.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>What the caller asked for.</summary>
    public ExecutionRequest Request { get; }

    /// <summary>Gives a service of the request.</summary>
    /// <typeparam name="T">The type of the service.</typeparam>
    /// <exception cref="InvalidOperationException">The request came with no such service.</exception>
    public T GetRequiredService<T>()
        where T : notnull =>
        (T)(Services?.GetService(typeof(T)) ?? throw new InvalidOperationException($"The request has no service of type {typeof(T)}."));
}
