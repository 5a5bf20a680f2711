using Contested.GraphQL.Types;
using Contested.GraphQL.Utilities;

namespace Contested.GraphQL.Tests.Execution;

public sealed class FieldTests
{
    private const string Sdl = """
        type Query { name: String, size: Int, self: Query, other: Query, items: [Query], echo(text: String): String }
        """;

    private const string Root = """
        { "name": "n", "size": 1, "self": { "name": "s", "size": 2, "self": { "name": "ss" } }, "other": { "name": "o" }, "items": [{ "name": "a" }, null, { "name": "b" }] }
        """;

    [Theory]
    [InlineData("{ name }", """{"name":"n"}""")]
    [InlineData("{ size name }", """{"size":1,"name":"n"}""")]
    [InlineData("{ a: name b: name name }", """{"a":"n","b":"n","name":"n"}""")]
    [InlineData("{ name name }", """{"name":"n"}""")]
    [InlineData("{ self { name } self { size } }", """{"self":{"name":"s","size":2}}""")]
    [InlineData("{ self { self { name } } size self { self { size } name } }", """{"self":{"self":{"name":"ss","size":null},"name":"s"},"size":1}""")]
    [InlineData("{ items { name } }", """{"items":[{"name":"a"},null,{"name":"b"}]}""")]
    [InlineData("{ __typename kind: __typename self { __typename } }", """{"__typename":"Query","kind":"Query","self":{"__typename":"Query"}}""")]
    [InlineData("{ other { self { name } } }", """{"other":{"self":null}}""")]
    [InlineData("{ ... { name } ... on Query { size } }", """{"name":"n","size":1}""")]
    [InlineData("{ ...F } fragment F on Query { name ...G } fragment G on Query { size name }", """{"name":"n","size":1}""")]
    [InlineData("{ ...F ...F } fragment F on Query { name }", """{"name":"n"}""")]
    [InlineData("{ self { ...F } ...F } fragment F on Query { name }", """{"self":{"name":"s"},"name":"n"}""")]
    public async Task ExecuteAsync_Should_FollowSelection_When_DocumentIsGiven(string document, string data) =>
        (await Executions.ExecuteAsync(Sdl, document, Root)).ShouldBe(data);

    [Theory]
    [InlineData("{ name @include(if: true) size @include(if: false) }", """{"name":"n"}""")]
    [InlineData("{ name @skip(if: true) size @skip(if: false) }", """{"size":1}""")]
    [InlineData("{ name @skip(if: false) @include(if: true) size @skip(if: true) @include(if: true) }", """{"name":"n"}""")]
    [InlineData("{ name @skip(if: false) @include(if: false) size }", """{"size":1}""")]
    [InlineData("{ ... @skip(if: true) { name } ... on Query @include(if: true) { size } }", """{"size":1}""")]
    [InlineData("{ ...F @skip(if: true) ...F } fragment F on Query { name }", """{"name":"n"}""")]
    [InlineData("{ ...F @include(if: false) size } fragment F on Query { name }", """{"size":1}""")]
    [InlineData("{ self @skip(if: true) { name } self { size } }", """{"self":{"size":2}}""")]
    [InlineData("{ name @skip(if: true) }", "{}")]
    [InlineData("query ($yes: Boolean!, $no: Boolean = false) { name @skip(if: $yes) size @include(if: $no) self @include(if: $yes) { name } }", """{"self":{"name":"s"}}""")]
    public async Task ExecuteAsync_Should_LeaveOut_When_ConditionSaysSo(string document, string data) =>
        (await Executions.ExecuteAsync(Sdl, document, Root, """{ "yes": true }""")).ShouldBe(data);

    [Fact]
    public async Task ExecuteAsync_Should_RefuseCondition_When_ItsVariableIsNull()
    {
        const string Document = "query ($if: Boolean = true) { name @skip(if: $if) }";

        var atRoot = await Executions.ExecuteAsync(Sdl, Document, Root, """{ "if": null }""");
        var below = await Executions.ExecuteAsync(Sdl, "query ($if: Boolean = true) { size self { name @skip(if: $if) } }", Root, """{ "if": null }""");

        atRoot.ShouldBe("null", "Argument \"if\" of non-null type \"Boolean!\" must not be null. @ 1:46");
        below.ShouldBe("""{"size":1,"self":null}""", "Argument \"if\" of non-null type \"Boolean!\" must not be null. @ 1:58 in self");
    }

    [Fact]
    public async Task ExecuteAsync_Should_NotLookAtCondition_When_ItsFragmentIsThere() =>
        (await Executions.ExecuteAsync(Sdl, "query ($if: Boolean = true) { ...F ...F @skip(if: $if) } fragment F on Query { name }", Root, """{ "if": null }"""))
            .ShouldBe("""{"name":"n"}""");

    [Fact]
    public async Task ExecuteAsync_Should_ReadEntriesPropertiesAndFunctions_When_FieldHasNoResolver()
    {
        var root = new
        {
            Name = "property",
            Self = new Dictionary<string, object?> { ["name"] = (Func<object?>)(() => "function") },
            Other = new Dictionary<string, object?>
            {
                ["name"] = (Func<ValueTask<object?>>)(async () =>
                {
                    await Task.Yield();
                    return "later";
                }),
                ["echo"] = (Func<FieldBatch, object?>)(batch => batch.Arguments["text"]),
            },
        };

        var result = await Executions.ExecuteAsync(Sdl, "{ name size self { name } other { name echo(text: \"x\") } }", root);

        result.ShouldBe("""{"name":"property","size":null,"self":{"name":"function"},"other":{"name":"later","echo":"x"}}""");
    }

    [Fact]
    public async Task ExecuteAsync_Should_GiveNull_When_ThereIsNoRootValue() =>
        (await Executions.ExecuteAsync(Sdl, "{ name self { name } }")).ShouldBe("""{"name":null,"self":null}""");

    [Fact]
    public async Task ExecuteAsync_Should_UseResolvers_When_TheyAreGiven()
    {
        var options = new SchemaBuilderOptions
        {
            Resolvers = new Dictionary<string, FieldResolver>
            {
                ["Query.name"] = FieldResolver.From<object?>(parent => $"from {parent ?? "root"}"),
                ["Query.echo"] = FieldResolver.From<object?>((_, batch) => batch.Argument<string>("text")),
                ["Query.self"] = FieldResolver.FromAsync<object?>(async (_, _) =>
                {
                    await Task.Yield();
                    return "self";
                }),
            },
        };

        var result = await Executions.ExecuteAsync(Sdl, "{ name echo(text: \"e\") silent: echo self { name } }", options: options);

        result.ShouldBe("""{"name":"from root","echo":"e","silent":null,"self":{"name":"from self"}}""");
    }
}
