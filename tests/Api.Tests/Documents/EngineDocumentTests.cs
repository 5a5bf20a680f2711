using Contested.GraphQL.Execution.Requests;
using Contested.GraphQL.Types;
using Contested.GraphQL.Utilities;

namespace Contested.Api.Tests.Documents;

/// <summary>The example of <c>docs/engine.md</c>, whose lines stand here.</summary>
public sealed class EngineDocumentTests
{
    [Fact]
    public async Task Example_Should_PrintTheGreeting()
    {
        await using var output = new StringWriter();
        var Console = output;
        var schema = SchemaBuilder.Build("type Query { greet(name: String!): String! }", new SchemaBuilderOptions
        {
            Resolvers = new Dictionary<string, FieldResolver>
            {
                ["Query.greet"] = FieldResolver.From<object?>((_, batch) => $"Hello, {batch.Argument<string>("name")}"),
            },
        });
        var result = await new RequestExecutor(schema).ExecuteAsync(new GraphQLRequest { Query = "{ greet(name: \"Ada\") }" });
        Console.WriteLine(result.ToJson());

        output.ToString().Trim().ShouldBe("""{"data":{"greet":"Hello, Ada"}}""");
    }
}
