namespace Contested.GraphQL.Tests.Execution;

public sealed class NullabilityTests
{
    private const string NullMessage = "Cannot return null for non-nullable field Query.list. @ 1:3 in list";

    /// <summary>Each list type, with a list that is null, or an error, or has an item that is null, or an error.</summary>
    [Theory]
    [InlineData("[Int]", "value", """{"list":[1,2]}""", null)]
    [InlineData("[Int]", "null", """{"list":null}""", null)]
    [InlineData("[Int]", "error", """{"list":null}""", "bad @ 1:3 in list")]
    [InlineData("[Int]", "item null", """{"list":[1,null]}""", null)]
    [InlineData("[Int]", "item error", """{"list":[1,null]}""", "bad @ 1:3 in list.1")]
    [InlineData("[Int!]", "value", """{"list":[1,2]}""", null)]
    [InlineData("[Int!]", "null", """{"list":null}""", null)]
    [InlineData("[Int!]", "error", """{"list":null}""", "bad @ 1:3 in list")]
    [InlineData("[Int!]", "item null", """{"list":null}""", NullMessage + ".1")]
    [InlineData("[Int!]", "item error", """{"list":null}""", "bad @ 1:3 in list.1")]
    [InlineData("[Int]!", "value", """{"list":[1,2]}""", null)]
    [InlineData("[Int]!", "null", "null", NullMessage)]
    [InlineData("[Int]!", "error", "null", "bad @ 1:3 in list")]
    [InlineData("[Int]!", "item null", """{"list":[1,null]}""", null)]
    [InlineData("[Int]!", "item error", """{"list":[1,null]}""", "bad @ 1:3 in list.1")]
    [InlineData("[Int!]!", "value", """{"list":[1,2]}""", null)]
    [InlineData("[Int!]!", "null", "null", NullMessage)]
    [InlineData("[Int!]!", "error", "null", "bad @ 1:3 in list")]
    [InlineData("[Int!]!", "item null", "null", NullMessage + ".1")]
    [InlineData("[Int!]!", "item error", "null", "bad @ 1:3 in list.1")]
    public async Task ExecuteAsync_Should_SpreadNull_When_TypeMayNotBeNull(string type, string given, string data, string? error)
    {
        var bad = new GraphQLException("bad");
        object? list = given switch
        {
            "value" => new[] { 1, 2 },
            "null" => null,
            "error" => bad,
            "item null" => new object?[] { 1, null },
            _ => new object?[] { 1, bad },
        };

        var result = await Executions.ExecuteAsync($"type Query {{ list: {type} }}", "{ list }", new Dictionary<string, object?> { ["list"] = list });

        result.ShouldBe(data, error is null ? [] : [error]);
    }

    private const string Tree = """
        type Query { node: Node, strict: Node!, nodes: [Node], strictItems: [Node!], matrix: [[Int!]!] }
        type Node { value: Int, strict: Int!, node: Node, strictNode: Node! }
        """;

    [Theory]
    [InlineData("{ node { strict } }", """{ "node": {} }""", """{"node":null}""", "Cannot return null for non-nullable field Node.strict. @ 1:10 in node.strict")]
    [InlineData("{ node { node { strict } value } }", """{ "node": { "value": 1, "node": {} } }""", """{"node":{"node":null,"value":1}}""", "Cannot return null for non-nullable field Node.strict. @ 1:17 in node.node.strict")]
    [InlineData("{ node { strictNode { strict } } }", """{ "node": { "strictNode": {} } }""", """{"node":null}""", "Cannot return null for non-nullable field Node.strict. @ 1:23 in node.strictNode.strict")]
    [InlineData("{ strict { value } }", "{}", "null", "Cannot return null for non-nullable field Query.strict. @ 1:3 in strict")]
    [InlineData("{ strict { strictNode { strict } } }", """{ "strict": { "strictNode": {} } }""", "null", "Cannot return null for non-nullable field Node.strict. @ 1:25 in strict.strictNode.strict")]
    [InlineData("{ nodes { strict } }", """{ "nodes": [{ "strict": 1 }, {}, null] }""", """{"nodes":[{"strict":1},null,null]}""", "Cannot return null for non-nullable field Node.strict. @ 1:11 in nodes.1.strict")]
    [InlineData("{ strictItems { strict } node { value } }", """{ "strictItems": [{ "strict": 1 }, {}], "node": { "value": 2 } }""", """{"strictItems":null,"node":{"value":2}}""", "Cannot return null for non-nullable field Node.strict. @ 1:17 in strictItems.1.strict")]
    [InlineData("{ matrix }", """{ "matrix": [[1], [2, null], [3]] }""", """{"matrix":null}""", "Cannot return null for non-nullable field Query.matrix. @ 1:3 in matrix.1.1")]
    [InlineData("{ matrix }", """{ "matrix": [[1], null] }""", """{"matrix":null}""", "Cannot return null for non-nullable field Query.matrix. @ 1:3 in matrix.1")]
    [InlineData("{ alias: node { other: strict } }", """{ "node": {} }""", """{"alias":null}""", "Cannot return null for non-nullable field Node.strict. @ 1:17 in alias.other")]
    [InlineData("{ node { strict } node { strict } }", """{ "node": {} }""", """{"node":null}""", "Cannot return null for non-nullable field Node.strict. @ 1:10, 1:26 in node.strict")]
    public async Task ExecuteAsync_Should_SpreadNullToNearestNullable_When_ItIsDeep(string document, string root, string data, string error) =>
        (await Executions.ExecuteAsync(Tree, document, root)).ShouldBe(data, error);

    [Fact]
    public async Task ExecuteAsync_Should_ReportEachError_When_TheyDoNotHideEachOther()
    {
        var result = await Executions.ExecuteAsync(
            Tree,
            "{ nodes { value strict } node { value } strictItems { value } }",
            """{ "nodes": [{ "value": "x", "strict": 1 }, { "value": "y" }], "node": { "value": 1.5 }, "strictItems": 7 }""");

        result.ShouldBe(
            """{"nodes":[{"value":null,"strict":1},null],"node":{"value":null},"strictItems":null}""",
            "Int cannot represent non-integer value: \"x\" @ 1:11 in nodes.0.value",
            "Int cannot represent non-integer value: \"y\" @ 1:11 in nodes.1.value",
            "Cannot return null for non-nullable field Node.strict. @ 1:17 in nodes.1.strict",
            "Int cannot represent non-integer value: 1.5 @ 1:33 in node.value",
            "Expected Iterable, but did not find one for field \"Query.strictItems\". @ 1:41 in strictItems");
    }
}
