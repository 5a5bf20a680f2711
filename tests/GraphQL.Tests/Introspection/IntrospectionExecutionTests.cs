using System.Text.Json;
using Contested.GraphQL.Execution.Requests;
using Contested.GraphQL.Language;
using Contested.GraphQL.Utilities;

namespace Contested.GraphQL.Tests.Introspection;

public sealed class IntrospectionExecutionTests
{
    private const string Sdl = """"
        """The schema"""
        schema { query: Query mutation: Change }
        "An annotation" directive @annotate(old: Int @deprecated, new: [Int!] = 1) repeatable on FIELD | INPUT_FIELD_DEFINITION
        "The root"
        type Query implements Thing & Node { id: ID! old(x: Int @deprecated(reason: "no"), y: String = "z"): Int @deprecated "found" find(by: By!): Result }
        type Change { do: Boolean }
        interface Node { id: ID! }
        interface Thing implements Node { id: ID! }
        union Result = Change | Query
        enum Colour { "like blood" RED BLUE @deprecated(reason: "sad") }
        input By @oneOf { id: ID old: Int @deprecated }
        input Range { low: Float = 1.0, colour: [Colour!]! = RED }
        scalar Day @specifiedBy(url: "https://example.org/day")
        """";

    [Theory]
    [InlineData("{ __schema { description queryType { name } mutationType { name } subscriptionType { name } } }", """{"__schema":{"description":"The schema","queryType":{"name":"Query"},"mutationType":{"name":"Change"},"subscriptionType":null}}""")]
    [InlineData("{ __schema { types { name } } }", """{"__schema":{"types":[{"name":"Query"},{"name":"ID"},{"name":"Int"},{"name":"String"},{"name":"Change"},{"name":"Boolean"},{"name":"Node"},{"name":"Thing"},{"name":"Result"},{"name":"Colour"},{"name":"By"},{"name":"Range"},{"name":"Float"},{"name":"Day"},{"name":"__Schema"},{"name":"__Type"},{"name":"__TypeKind"},{"name":"__Field"},{"name":"__InputValue"},{"name":"__EnumValue"},{"name":"__Directive"},{"name":"__DirectiveLocation"}]}}""")]
    [InlineData("{ __schema { directives { name isRepeatable locations } } }", """{"__schema":{"directives":[{"name":"annotate","isRepeatable":true,"locations":["FIELD","INPUT_FIELD_DEFINITION"]},{"name":"include","isRepeatable":false,"locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"]},{"name":"skip","isRepeatable":false,"locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"]},{"name":"deprecated","isRepeatable":false,"locations":["FIELD_DEFINITION","ARGUMENT_DEFINITION","INPUT_FIELD_DEFINITION","ENUM_VALUE"]},{"name":"specifiedBy","isRepeatable":false,"locations":["SCALAR"]},{"name":"oneOf","isRepeatable":false,"locations":["INPUT_OBJECT"]}]}}""")]
    public Task ExecuteAsync_Should_DescribeSchema_When_Asked(string query, string expected) => ShouldGive(query, expected);

    [Theory]
    [InlineData("Query", """{"kind":"OBJECT","name":"Query","description":"The root","specifiedByURL":null,"fields":[{"name":"id"},{"name":"find"}],"interfaces":[{"name":"Thing"},{"name":"Node"}],"possibleTypes":null,"enumValues":null,"inputFields":null,"ofType":null,"isOneOf":null}""")]
    [InlineData("Change", """{"kind":"OBJECT","name":"Change","description":null,"specifiedByURL":null,"fields":[{"name":"do"}],"interfaces":[],"possibleTypes":null,"enumValues":null,"inputFields":null,"ofType":null,"isOneOf":null}""")]
    [InlineData("Thing", """{"kind":"INTERFACE","name":"Thing","description":null,"specifiedByURL":null,"fields":[{"name":"id"}],"interfaces":[{"name":"Node"}],"possibleTypes":[{"name":"Query"}],"enumValues":null,"inputFields":null,"ofType":null,"isOneOf":null}""")]
    [InlineData("Node", """{"kind":"INTERFACE","name":"Node","description":null,"specifiedByURL":null,"fields":[{"name":"id"}],"interfaces":[],"possibleTypes":[{"name":"Query"}],"enumValues":null,"inputFields":null,"ofType":null,"isOneOf":null}""")]
    [InlineData("Result", """{"kind":"UNION","name":"Result","description":null,"specifiedByURL":null,"fields":null,"interfaces":null,"possibleTypes":[{"name":"Change"},{"name":"Query"}],"enumValues":null,"inputFields":null,"ofType":null,"isOneOf":null}""")]
    [InlineData("Colour", """{"kind":"ENUM","name":"Colour","description":null,"specifiedByURL":null,"fields":null,"interfaces":null,"possibleTypes":null,"enumValues":[{"name":"RED"}],"inputFields":null,"ofType":null,"isOneOf":null}""")]
    [InlineData("By", """{"kind":"INPUT_OBJECT","name":"By","description":null,"specifiedByURL":null,"fields":null,"interfaces":null,"possibleTypes":null,"enumValues":null,"inputFields":[{"name":"id"}],"ofType":null,"isOneOf":true}""")]
    [InlineData("Range", """{"kind":"INPUT_OBJECT","name":"Range","description":null,"specifiedByURL":null,"fields":null,"interfaces":null,"possibleTypes":null,"enumValues":null,"inputFields":[{"name":"low"},{"name":"colour"}],"ofType":null,"isOneOf":false}""")]
    [InlineData("Day", """{"kind":"SCALAR","name":"Day","description":null,"specifiedByURL":"https://example.org/day","fields":null,"interfaces":null,"possibleTypes":null,"enumValues":null,"inputFields":null,"ofType":null,"isOneOf":null}""")]
    public Task ExecuteAsync_Should_FillFieldsOfItsKind_When_TypeIsAskedFor(string name, string expected) => ShouldGive(
        $$"""{ __type(name: "{{name}}") { kind name description specifiedByURL fields { name } interfaces { name } possibleTypes { name } enumValues { name } inputFields { name } ofType { name } isOneOf } }""",
        $$"""{"__type":{{expected}}}""");

    [Theory]
    [InlineData("{ __type(name: \"Nope\") { name } }", """{"__type":null}""")]
    [InlineData("{ __typename __type(name: \"Query\") { __typename } }", """{"__typename":"Query","__type":{"__typename":"__Type"}}""")]
    [InlineData("{ __type(name: \"Query\") { fields(includeDeprecated: true) { name description isDeprecated deprecationReason } } }", """{"__type":{"fields":[{"name":"id","description":null,"isDeprecated":false,"deprecationReason":null},{"name":"old","description":null,"isDeprecated":true,"deprecationReason":"No longer supported"},{"name":"find","description":"found","isDeprecated":false,"deprecationReason":null}]}}""")]
    [InlineData("{ __type(name: \"Query\") { fields(includeDeprecated: true) { args { name } } } }", """{"__type":{"fields":[{"args":[]},{"args":[{"name":"y"}]},{"args":[{"name":"by"}]}]}}""")]
    [InlineData("{ __type(name: \"Query\") { fields(includeDeprecated: true) { args(includeDeprecated: true) { name defaultValue isDeprecated deprecationReason } } } }", """{"__type":{"fields":[{"args":[]},{"args":[{"name":"x","defaultValue":null,"isDeprecated":true,"deprecationReason":"no"},{"name":"y","defaultValue":"\"z\"","isDeprecated":false,"deprecationReason":null}]},{"args":[{"name":"by","defaultValue":null,"isDeprecated":false,"deprecationReason":null}]}]}}""")]
    [InlineData("{ __type(name: \"Colour\") { enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } } }", """{"__type":{"enumValues":[{"name":"RED","description":"like blood","isDeprecated":false,"deprecationReason":null},{"name":"BLUE","description":null,"isDeprecated":true,"deprecationReason":"sad"}]}}""")]
    [InlineData("{ __type(name: \"By\") { inputFields(includeDeprecated: true) { name isDeprecated } } }", """{"__type":{"inputFields":[{"name":"id","isDeprecated":false},{"name":"old","isDeprecated":true}]}}""")]
    [InlineData("{ __type(name: \"Range\") { inputFields { defaultValue type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind } } } } } } } }", """{"__type":{"inputFields":[{"defaultValue":"1","type":{"kind":"SCALAR","name":"Float","ofType":null}},{"defaultValue":"[RED]","type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"LIST","name":null,"ofType":{"kind":"NON_NULL","name":null,"ofType":{"kind":"ENUM","name":"Colour","ofType":null}}}}}]}}""")]
    public Task ExecuteAsync_Should_DescribeParts_When_Asked(string query, string expected) => ShouldGive(query, expected);

    [Fact]
    public async Task ExecuteAsync_Should_ListArgumentsOfDirectives_When_DeprecatedOnesAreIncluded()
    {
        var plain = await ExecuteAsync("{ __schema { directives { name args { name } } } }");
        var all = await ExecuteAsync("{ __schema { directives { name description args(includeDeprecated: true) { name defaultValue } } } }");

        plain.ShouldContain("""{"name":"annotate","args":[{"name":"new"}]}""");
        all.ShouldContain("""{"name":"annotate","description":"An annotation","args":[{"name":"old","defaultValue":null},{"name":"new","defaultValue":"[1]"}]}""");
    }

    [Fact]
    public async Task ExecuteAsync_Should_AnswerWholeIntrospection_When_QueryIsTheFullOne()
    {
        using var response = JsonDocument.Parse(await ExecuteAsync(IntrospectionQuery.Create()));

        response.RootElement.TryGetProperty("errors", out _).ShouldBeFalse();
        var types = response.RootElement.GetProperty("data").GetProperty("__schema").GetProperty("types").EnumerateArray().ToList();
        types.Count.ShouldBe(22);
        types.Single(type => type.GetProperty("name").GetString() == "Range").GetProperty("inputFields")[1].GetProperty("type")
            .GetProperty("ofType").GetProperty("ofType").GetProperty("ofType").GetProperty("name").GetString().ShouldBe("Colour");
    }

    private static async Task ShouldGive(string query, string data) => (await ExecuteAsync(query)).ShouldBe($$"""{"data":{{data}}}""");

    private static async Task<string> ExecuteAsync(string query)
    {
        var result = await Executor.ExecuteAsync(new ExecutionRequest { Schema = SchemaBuilder.Build(Sdl), Document = Parser.Parse(query) });
        return result.ToJson();
    }
}
