using System.Text.Json;
using Contested.GraphQL.Execution;
using Contested.GraphQL.Execution.Requests;
using Contested.GraphQL.Language;
using Contested.GraphQL.Types;
using Contested.GraphQL.Utilities;
using Contested.GraphQL.Validation.Rules;

namespace Contested.GraphQL.Tests.Execution;

/// <summary>
/// Executes documents. Errors are written as their message, then " @ " with line and column of each location, then " in " with the path
/// where there is one.
/// </summary>
internal static class Executions
{
    public static async Task<ExecutionResult> ExecuteAsync(
        string sdl,
        string document,
        object? root = null,
        string? variables = null,
        SchemaBuilderOptions? options = null) =>
        await ExecuteAsync(SchemaBuilder.Build(sdl, options), document, root, variables);

    public static async Task<ExecutionResult> ExecuteAsync(Schema schema, string document, object? root = null, string? variables = null)
    {
        var parsed = Parser.Parse(document);
        DocumentValidator.Validate(schema, parsed).Select(error => error.Message).ShouldBeEmpty();
        return await Executor.ExecuteAsync(new ExecutionRequest
        {
            Schema = schema,
            Document = parsed,
            RootValue = root is string json ? Json.Read(json) : root,
            VariableValues = variables is null ? null : Json.ReadObject(variables),
        });
    }

    public static void ShouldBe(this ExecutionResult result, string data, params string[] errors)
    {
        Data(result).ShouldBe(data);
        result.Errors.Select(Describe).ShouldBe(errors);
    }

    /// <summary>Gives the data as JSON; nothing where the operation was not executed.</summary>
    public static string Data(ExecutionResult result)
    {
        using var response = JsonDocument.Parse(result.ToJson());
        return response.RootElement.TryGetProperty("data", out var data) ? data.GetRawText() : string.Empty;
    }

    public static string Describe(GraphQLError error)
    {
        var locations = string.Join(", ", error.Locations.Select(location => $"{location.Line}:{location.Column}"));
        return $"{error.Message}{(locations.Length == 0 ? string.Empty : $" @ {locations}")}{(error.Path is null ? string.Empty : $" in {string.Join('.', error.Path)}")}";
    }
}
