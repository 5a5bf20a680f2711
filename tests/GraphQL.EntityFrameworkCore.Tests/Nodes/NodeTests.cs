using System.Text;
using Contested.Testing.Databases;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Nodes;

[Collection(LibraryCollection.Name)]
public sealed class NodeTests(LibraryDatabases databases)
{
    [DatabaseTheory]
    [AllDatabases]
    public async Task Nodes_Should_BeInTheOrderOfIds_When_SomeDoNotExist(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        var log = new SqlLog();
        var tag = library.Content.Tags[4].Name;
        string[] ids = [Id("Book:p-1"), Id("Tag:" + tag), Id("Magazine:p-3"), Id("Book:p-3"), Id("Book:p-2"), Id("Book:p-1"), Id("Book:\0")];

        var data = await library.QueryAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }", new { ids }, log);

        data["nodes"].Items.Select(node => node.IsNull ? null : $"{node["__typename"].Text} {node["id"].Text}").ShouldBe(
            [$"Book {ids[0]}", $"Tag {ids[1]}", $"Magazine {ids[2]}", null, $"Book {ids[4]}", $"Book {ids[0]}", null]);
        log.Statements.Count.ShouldBe(3);
    }

    [DatabaseTheory]
    [AllDatabases]
    public async Task Node_Should_BeFound_When_IdIsOfAnAnswer(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        foreach (var item in (await library.QueryAsync("{ allPublications { id slug } }"))["allPublications"].Items)
        {
            var node = (await library.QueryAsync("query($id: ID!) { node(id: $id) { ... on Publication { slug } } }", new { id = item["id"].Text }))["node"];
            node["slug"].Text.ShouldBe(item["slug"].Text);
        }
    }

    [DatabaseTheory]
    [AllDatabases("%%%", "is not the id of a node")]
    [AllDatabases("", "is not the id of a node")]
    [AllDatabases("Qm9vaw==", "is not the id of a node")]
    [AllDatabases("UmV2aWV3OjE=", "\"Review\", which is not a type of node; the types are Book, Magazine, Tag.")]
    public async Task Node_Should_BeAnError_When_IdIsNone(DatabaseKind kind, string id, string message)
    {
        var library = await databases.GetAsync(kind);

        var error = await library.FailAsync("query($id: ID!) { node(id: $id) { id } }", new { id });

        error.Code.ShouldBe(EntityErrorCodes.InvalidId);
        error.Message.ShouldContain(message);
    }

    [DatabaseTheory]
    [AllDatabases]
    public async Task Nodes_Should_BeRefused_When_IdsAreTooMany(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);

        var error = await library.FailAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = Enumerable.Repeat(Id("Book:p-1"), 51) });

        error.Code.ShouldBe(EntityErrorCodes.NodeLimitExceeded);
    }

    private static string Id(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
