using Contested.GraphQL.Types;
using Contested.GraphQL.Utilities;

namespace Contested.GraphQL.Tests.Execution;

public sealed class BatchTests
{
    private const string Sdl = "type Query { items: [Item], other: [Item] } type Item { id: Int, children: [Item] }";

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(100)]
    public async Task ExecuteAsync_Should_CallResolverOncePerLevel_When_ThereAreManyParents(int count)
    {
        var calls = new List<int>();
        var options = new SchemaBuilderOptions
        {
            Resolvers = new Dictionary<string, FieldResolver>
            {
                ["Query.items"] = FieldResolver.From<object?>(_ => Enumerable.Range(0, count).Cast<object>()),
                ["Item.id"] = FieldResolver.From<int>(item => item),
                ["Item.children"] = FieldResolver.FromBatch(batch =>
                {
                    calls.Add(batch.Parents.Count);
                    for (var index = 0; index < batch.Parents.Count; index++)
                    {
                        batch.SetValue(index, new[] { (int)batch.Parents[index]! * 10, ((int)batch.Parents[index]! * 10) + 1 });
                    }

                    return ValueTask.CompletedTask;
                }),
            },
        };

        var result = await Executions.ExecuteAsync(Sdl, "{ items { children { children { id } } } }", options: options);

        result.Errors.ShouldBeEmpty();
        calls.ShouldBe([count, count * 2]);
        Executions.Data(result).ShouldStartWith("""{"items":[{"children":[{"children":[{"id":0},{"id":1}]},{"children":[{"id":10},{"id":11}]}]}""");
    }

    [Fact]
    public async Task ExecuteAsync_Should_FailOnlyParentsWithoutValue_When_BatchFails()
    {
        var options = Items(FieldResolver.FromBatch(batch =>
        {
            batch.SetValue(0, 10);
            batch.SetError(1, new GraphQLException("one"));
            throw new GraphQLException("rest");
        }));

        var result = await Executions.ExecuteAsync(Sdl, "{ items { id } }", options: options);

        result.ShouldBe("""{"items":[{"id":10},{"id":null},{"id":null}]}""", "one @ 1:11 in items.1.id", "rest @ 1:11 in items.2.id");
    }

    [Fact]
    public async Task ExecuteAsync_Should_GiveNull_When_BatchSetsNothing()
    {
        var result = await Executions.ExecuteAsync(Sdl, "{ items { id } }", options: Items(FieldResolver.FromBatch(_ => ValueTask.CompletedTask)));

        result.ShouldBe("""{"items":[{"id":null},{"id":null},{"id":null}]}""");
    }

    [Fact]
    public async Task ExecuteAsync_Should_ResolveOnce_When_TypesShareFieldOfInterface()
    {
        var batches = new List<IReadOnlyList<object?>>();
        var name = new FieldDefinition("name", SpecifiedScalars.String)
        {
            Resolver = FieldResolver.FromBatch(batch =>
            {
                batches.Add(batch.Parents);
                for (var index = 0; index < batch.Parents.Count; index++)
                {
                    batch.SetValue(index, $"name of {batch.Parents[index]}");
                }

                return ValueTask.CompletedTask;
            }),
        };
        var named = new InterfaceType("Named", () => [name]) { ResolveType = value => value is int ? "Number" : "Text" };
        var number = new ObjectType("Number", () => [name], () => [named]);
        var text = new ObjectType("Text", () => [new FieldDefinition("own", SpecifiedScalars.Int), name], () => [named]);
        var all = new FieldDefinition("all", new ListType(named)) { Resolver = FieldResolver.From<object?>(_ => new object[] { 1, "a", 2, "b" }) };
        var schema = new Schema(new ObjectType("Query", () => [all]), types: [number, text]);

        var shared = await Executions.ExecuteAsync(schema, "{ all { name ... on Text { own } } }");
        var apart = await Executions.ExecuteAsync(schema, "{ all { ... on Text { name } ... on Number { name } } }");

        shared.ShouldBe("""{"all":[{"name":"name of 1"},{"name":"name of a","own":null},{"name":"name of 2"},{"name":"name of b","own":null}]}""");
        apart.ShouldBe("""{"all":[{"name":"name of 1"},{"name":"name of a"},{"name":"name of 2"},{"name":"name of b"}]}""");
        batches.Select(parents => parents.Count).ShouldBe([4, 2, 2]);
        batches[0].ShouldBe([1, 2, "a", "b"]);
    }

    [Fact]
    public async Task ExecuteAsync_Should_TellBatchItsPlace_When_ResolverAsks()
    {
        FieldBatch? seen = null;
        var options = Items(FieldResolver.FromBatch(batch =>
        {
            seen = batch;
            return ValueTask.CompletedTask;
        }));

        await Executions.ExecuteAsync(Sdl, "query Name { items { ...F alias: id } } fragment F on Item { alias: id }", options: options);

        seen!.Field.Name.ShouldBe("id");
        seen.Nodes.Count.ShouldBe(2);
        seen.Arguments.ShouldBeEmpty();
        seen.Parents.ShouldBe([0, 1, 2]);
        seen.Context.Operation.Name!.Value.ShouldBe("Name");
        seen.Context.Fragments.Keys.ShouldBe(["F"]);
        seen.Context.Schema.QueryType!.Name.ShouldBe("Query");
    }

    private static SchemaBuilderOptions Items(FieldResolver id) => new()
    {
        Resolvers = new Dictionary<string, FieldResolver> { ["Query.items"] = FieldResolver.From<object?>(_ => new[] { 0, 1, 2 }), ["Item.id"] = id },
    };
}
