using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Types;

/// <summary>The execution of one operation: what resolvers can know of the request.</summary>
/// <remarks>Specification: 6.1 Executing Requests.</remarks>
public sealed class OperationContext
{
    /// <summary>The schema.</summary>
    public required Schema Schema { get; init; }

    /// <summary>The operation.</summary>
    public required OperationDefinitionNode Operation { get; init; }

    /// <summary>The fragments of the document by name.</summary>
    public required IReadOnlyDictionary<string, FragmentDefinitionNode> Fragments { get; init; }

    /// <summary>The variables by name; one that was not given and has no default is missing.</summary>
    /// <remarks>Specification: 6.1.2 Coercing Variable Values.</remarks>
    public required IReadOnlyDictionary<string, object?> Variables { get; init; }

    /// <summary>The parent of the root fields.</summary>
    public object? RootValue { get; init; }

    /// <summary>The services of the request; null where the request came with none.</summary>
    public IServiceProvider? Services { get; init; }

    /// <summary>Whether the response tells how it was got, where the operation has a plan.</summary>
    public bool PlanReport { get; init; }

    /// <summary>How many errors are reported: at least 1. Of more, the last one says that there are more.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>Is told how much memory the result takes; null where that does not matter.</summary>
    public IResultMeter? ResultMeter { get; init; }

    /// <summary>Whether unexpected errors carry their exception in <c>extensions.exception</c>: for development only.</summary>
    public bool IncludeExceptionDetails { get; init; }

    /// <summary>Signals that the client has gone or the time is up.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>What the execution comes to; null where nobody asks.</summary>
    public ExecutionRecord? Record { get; init; }

    /// <summary>What resolvers share for the time of the execution, such as a connection; disposed when it is over, null where there is nothing.</summary>
    public IAsyncDisposable? Resource { get; set; }

    /// <summary>Gives a service of the request.</summary>
    /// <typeparam name="T">The type of the service.</typeparam>
    /// <exception cref="InvalidOperationException">The request came with no such service.</exception>
    public T GetRequiredService<T>()
        where T : notnull =>
        (T)(Services?.GetService(typeof(T)) ?? throw new InvalidOperationException($"The request has no service of type {typeof(T)}."));
}
