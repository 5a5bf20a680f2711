using System.Text.Json;
using Contested.GraphQL.AspNetCore.Operations;
using Contested.GraphQL.Execution.Requests;
using Contested.GraphQL.Types;
using Contested.Mcp.Answers;

namespace Contested.Mcp.Operations;

/// <summary>Executes the operations that answers are made of, within the limits of the GraphQL endpoint.</summary>
/// <param name="runner">Executes them.</param>
/// <param name="schema">What they are asked of.</param>
/// <param name="pageSize">The most items of a page.</param>
internal sealed class ToolOperations(OperationRunner runner, Schema schema, int pageSize)
{
    /// <summary>The most items of a page.</summary>
    public int PageSize => pageSize;

    /// <summary>Executes an operation of the assembly.</summary>
    /// <param name="query">Its text.</param>
    /// <param name="variables">Its variables.</param>
    /// <param name="cancellationToken">Signals that the client has gone.</param>
    /// <typeparam name="T">What the data are read as.</typeparam>
    /// <exception cref="ToolRefusedException">The operation is refused or fails.</exception>
    public async ValueTask<T> AskAsync<T>(string query, IReadOnlyDictionary<string, object?> variables, CancellationToken cancellationToken)
    {
        using var response = await AskAsync(new GraphQLRequest { Query = query, Variables = variables, IsInternal = true }, cancellationToken);
        return response.Errors is [var error, ..]
            ? throw new ToolRefusedException(error.Message, error.Code)
            : response.Data.Deserialize<T>(JsonSerializerOptions.Web)!;
    }

    /// <summary>Executes a request, and gives the response, whatever it is.</summary>
    public ValueTask<OperationResponse> AskAsync(GraphQLRequest request, CancellationToken cancellationToken) => runner.RunAsync(request, cancellationToken);

    /// <summary>The values of an enum with what they mean.</summary>
    public IReadOnlyDictionary<string, string> Meanings(string type) =>
        ((EnumType)schema.Types[type]).Values.ToDictionary(value => value.Key, value => value.Value.Description ?? "");

    /// <summary>The values of an enum.</summary>
    public IReadOnlyCollection<string> Values(string type) => [.. Meanings(type).Keys];
}
