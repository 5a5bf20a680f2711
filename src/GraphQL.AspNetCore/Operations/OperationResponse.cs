using System.Text.Json;
using Contested.GraphQL.AspNetCore.Requests;
using Contested.GraphQL.AspNetCore.Responses;
using Contested.GraphQL.Execution;

namespace Contested.GraphQL.AspNetCore.Operations;

/// <summary>The response to a query that was executed inside the application.</summary>
public sealed class OperationResponse : IDisposable
{
    private readonly JsonDocument? _document;
    private readonly ResponseShare? _share;
    private readonly ExecutionTurn? _turn;

    internal OperationResponse(ExecutionResult result, JsonDocument? document, ResponseShare? share, ExecutionTurn? turn) =>
        (Result, _document, _share, _turn) = (result, document, share, turn);

    /// <summary>The errors; empty where there are none.</summary>
    public IReadOnlyList<GraphQLError> Errors => Result.Errors;

    /// <summary>The whole response as JSON, with <c>data</c> and <c>errors</c>, until this is disposed; null where the query had no turn.</summary>
    public JsonElement? Body => _document?.RootElement;

    /// <summary>The data, until this is disposed.</summary>
    /// <exception cref="InvalidOperationException">The query was not executed.</exception>
    public JsonElement Data => Body is { } body && body.TryGetProperty("data"u8, out var data)
        ? data
        : throw new InvalidOperationException("A query that was not executed has no data.");

    internal ExecutionResult Result { get; }

    /// <inheritdoc />
    public void Dispose()
    {
        _document?.Dispose();
        _share?.Dispose();
        _turn?.Dispose();
    }

    internal static OperationResponse Failed(GraphQLError error) => new(new ExecutionResult([error]), null, null, null);
}
