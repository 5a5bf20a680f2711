using System.Text.Json.Nodes;
using Contested.Conformance.Generation;
using Contested.Conformance.Recipes;
using Contested.GraphQL;
using Contested.GraphQL.Execution.Requests;
using Contested.GraphQL.Language;
using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;
using Contested.GraphQL.Types.Validation;
using Contested.GraphQL.Utilities;
using Contested.GraphQL.Validation.Rules;

namespace Contested.Conformance.Comparison;

/// <summary>What the engine answers to a case, in the form of the answers of <c>reference.mjs</c>.</summary>
internal static class EngineAnswers
{
    public static (JsonObject Answer, Schema? Schema) Schema(string sdl, uint seed)
    {
        if (!TryParse(sdl, out var document, out var syntaxError))
        {
            return (syntaxError, null);
        }

        var answer = new JsonObject { ["printed"] = Printer.Print(document) };
        try
        {
            var schema = Build(document, seed);
            SchemaValidator.EnsureValid(schema);
            answer["schema"] = SchemaPrinter.Print(schema);
            return (answer, schema);
        }
        catch (SchemaException exception)
        {
            answer["errors"] = Describe(KnownDifferences.WithoutOwnErrors(exception.Errors));
            return (answer, null);
        }
    }

    public static async Task<JsonObject> DocumentAsync(Schema schema, GeneratedDocument generated)
    {
        if (!TryParse(generated.Text, out var document, out var syntaxError))
        {
            return syntaxError;
        }

        var answer = new JsonObject { ["printed"] = Printer.Print(document) };
        var errors = KnownDifferences.WithoutOwnErrors(DocumentValidator.Validate(schema, document));
        if (errors.Count > 0)
        {
            answer["errors"] = Describe(errors);
            return answer;
        }

        var result = await Executor.ExecuteAsync(new ExecutionRequest
        {
            Schema = schema,
            Document = document,
            OperationName = generated.OperationName,
            VariableValues = JsonVariables.Read(generated.Variables),
        });
        answer["hasData"] = result.IsExecuted;
        if (result.IsExecuted)
        {
            answer["data"] = JsonNode.Parse(result.ToJson())!["data"]?.DeepClone();
        }

        answer["executionErrors"] = Describe(result.Errors);
        return answer;
    }

    public static async Task<JsonNode> IntrospectionAsync(Schema schema)
    {
        var document = Parser.Parse(IntrospectionQuery.Create());
        DocumentValidator.Validate(schema, document).ShouldBeEmpty();
        var result = await Executor.ExecuteAsync(new ExecutionRequest { Schema = schema, Document = document });
        result.Errors.ShouldBeEmpty();
        return JsonNode.Parse(result.ToJson())!["data"]!;
    }

    private static bool TryParse(string text, out DocumentNode document, out JsonObject error)
    {
        (document, error) = (null!, null!);
        try
        {
            document = Parser.Parse(text);
            return true;
        }
        catch (GraphQLSyntaxException exception)
        {
            error = new JsonObject { ["syntaxError"] = Describe(new GraphQLError(exception.Message) { Locations = [exception.Location] }) };
            return false;
        }
    }

    private static Schema Build(DocumentNode document, uint seed)
    {
        var resolver = new ResolverRecipe(seed).Resolver;
        var coordinates = SchemaBuilder.Build(document).Types.Values
            .OfType<ObjectType>()
            .Where(type => !IntrospectionTypes.IsIntrospectionType(type.Name))
            .SelectMany(type => type.Fields.Keys.Select(field => $"{type.Name}.{field}"));
        return SchemaBuilder.Build(document, new SchemaBuilderOptions { Resolvers = coordinates.ToDictionary(coordinate => coordinate, _ => resolver) });
    }

    private static JsonArray Describe(IReadOnlyList<GraphQLError> errors) => [.. errors.Select(Describe)];

    private static JsonObject Describe(GraphQLError error)
    {
        var described = new JsonObject
        {
            ["rule"] = error.Extensions.GetValueOrDefault("rule") as string ?? string.Empty,
            ["message"] = error.Message,
            ["locations"] = new JsonArray([.. error.Locations.Select(location => JsonValue.Create($"{location.Line}:{location.Column}"))]),
        };
        if (error.Path is not null)
        {
            described["path"] = new JsonArray([.. error.Path.Select(step => step is int index ? JsonValue.Create(index) : JsonValue.Create((string)step))]);
        }

        return described;
    }
}
