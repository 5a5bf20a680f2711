using Contested.GraphQL.Types;
using Contested.GraphQL.Utilities;

namespace Contested.GraphQL.Tests.Execution;

public sealed class AbstractTypeTests
{
    private const string Sdl = """
        type Query { pet: Pet, pets: [Pet], any: Any }
        interface Animal { name: String }
        interface Pet implements Animal { name: String }
        type Dog implements Pet & Animal { name: String, barks: Boolean }
        type Cat implements Pet & Animal { name: String, meows: Boolean }
        type Stone { weight: Int }
        union Any = Dog | Stone
        """;

    [Theory]
    [InlineData("{ pet { name } }", """{"pet":{"name":"Rex"}}""")]
    [InlineData("{ pet { __typename ... on Dog { barks } ... on Cat { meows } } }", """{"pet":{"__typename":"Dog","barks":true}}""")]
    [InlineData("{ pet { ... on Animal { name } ... on Pet { __typename } } }", """{"pet":{"name":"Rex","__typename":"Dog"}}""")]
    [InlineData("{ pets { name ...D ...C } } fragment D on Dog { barks } fragment C on Cat { meows }", """{"pets":[{"name":"Tom","meows":false},{"name":"Rex","barks":true}]}""")]
    [InlineData("{ any { __typename ... on Stone { weight } ... on Animal { name } } }", """{"any":{"__typename":"Stone","weight":3}}""")]
    public async Task ExecuteAsync_Should_SelectByRuntimeType_When_ValueTellsIt(string document, string data)
    {
        const string Root = """
            {
              "pet": { "__typename": "Dog", "name": "Rex", "barks": true },
              "pets": [{ "__typename": "Cat", "name": "Tom", "meows": false }, { "__typename": "Dog", "name": "Rex", "barks": true }],
              "any": { "__typename": "Stone", "weight": 3 }
            }
            """;

        (await Executions.ExecuteAsync(Sdl, document, Root)).ShouldBe(data);
    }

    [Theory]
    [InlineData("{}", "Abstract type \"Pet\" must resolve to an Object type at runtime for field \"Query.pet\". Either the \"Pet\" type should provide a \"resolveType\" function or each possible type should provide an \"isTypeOf\" function.")]
    [InlineData("""{ "__typename": 7 }""", "Abstract type \"Pet\" must resolve to an Object type at runtime for field \"Query.pet\". Either the \"Pet\" type should provide a \"resolveType\" function or each possible type should provide an \"isTypeOf\" function.")]
    [InlineData("""{ "__typename": "Nope" }""", "Abstract type \"Pet\" was resolved to a type \"Nope\" that does not exist inside the schema.")]
    [InlineData("""{ "__typename": "Animal" }""", "Abstract type \"Pet\" was resolved to a non-object type \"Animal\".")]
    [InlineData("""{ "__typename": "Stone" }""", "Runtime Object type \"Stone\" is not a possible type for \"Pet\".")]
    public async Task ExecuteAsync_Should_Fail_When_RuntimeTypeIsWrong(string value, string message)
    {
        var result = await Executions.ExecuteAsync(Sdl, "{ pet { name } }", $$"""{ "pet": {{value}} }""");

        result.ShouldBe("""{"pet":null}""", $"{message} @ 1:3 in pet");
        result.Errors[0].Code.ShouldBe(ErrorCodes.InternalServerError);
    }

    [Fact]
    public async Task ExecuteAsync_Should_AskTypeResolver_When_ThereIsOne()
    {
        var options = new SchemaBuilderOptions
        {
            TypeResolvers = new Dictionary<string, Func<object, string?>> { ["Pet"] = value => value is string ? "Dog" : "Cat" },
        };
        var root = new Dictionary<string, object?> { ["pets"] = new object[] { "a", 1 } };

        var result = await Executions.ExecuteAsync(Sdl, "{ pets { __typename } }", root, options: options);

        result.ShouldBe("""{"pets":[{"__typename":"Dog"},{"__typename":"Cat"}]}""");
    }

    [Fact]
    public async Task ExecuteAsync_Should_AskPossibleTypes_When_TheyKnowTheirValues()
    {
        var text = new ObjectType("Text", () => [new FieldDefinition("length", SpecifiedScalars.Int)]) { IsTypeOf = value => value is string };
        var number = new ObjectType("Number", () => [new FieldDefinition("size", SpecifiedScalars.Int)]) { IsTypeOf = value => value is int };
        var union = new UnionType("Either", () => [text, number]);
        var schema = new Schema(new ObjectType("Query", () => [new FieldDefinition("either", new ListType(union)), new FieldDefinition("text", text)]));

        var result = await Executions.ExecuteAsync(
            schema,
            "{ either { __typename ... on Text { length } } text { length } }",
            new Dictionary<string, object?> { ["either"] = new object[] { "four", 4, true }, ["text"] = 5 });

        result.ShouldBe(
            """{"either":[{"__typename":"Text","length":4},{"__typename":"Number"},null],"text":null}""",
            "Abstract type \"Either\" must resolve to an Object type at runtime for field \"Query.either\". Either the \"Either\" type should provide a \"resolveType\" function or each possible type should provide an \"isTypeOf\" function. @ 1:3 in either.2",
            "Expected value of type \"Text\" but got: 5. @ 1:48 in text");
    }

    [Fact]
    public async Task ExecuteAsync_Should_MaskError_When_TypeResolverThrows()
    {
        var options = new SchemaBuilderOptions
        {
            TypeResolvers = new Dictionary<string, Func<object, string?>> { ["Pet"] = _ => throw new InvalidOperationException("secret") },
        };

        var result = await Executions.ExecuteAsync(Sdl, "{ pet { name } }", """{ "pet": {} }""", options: options);

        result.ShouldBe("""{"pet":null}""", "Unexpected error in the field \"Query.pet\". @ 1:3 in pet");
    }
}
