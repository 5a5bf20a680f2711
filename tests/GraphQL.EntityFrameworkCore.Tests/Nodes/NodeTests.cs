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
    [AllDatabases("UmV2aWV3OjE=", "\"Review\", which is not a node type; the types are Book, Magazine, Tag.")]
    public async Task Node_Should_BeAnError_When_IdIsNone(DatabaseKind kind, string id, string message)
    {
        var library = await databases.GetAsync(kind);

        var error = await library.FailAsync("query($id: ID!) { node(id: $id) { id } }", new { id });

        error.Code.ShouldBe(EntityErrorCodes.InvalidId);
        error.Message.ShouldContain(message);
    }

    [DatabaseTheory]
    [AllDatabases("Book Magazine:p-1")]
    [AllDatabases("Book,Magazine:p-1")]
    [AllDatabases("Book :p-1")]
    [AllDatabases(" Book:p-1")]
    [AllDatabases("book:p-1")]
    [AllDatabases("Bo\0ok:p-1")]
    [AllDatabases("\u0001:\u0002")]
    [AllDatabases("Publication:p-1")]
    [AllDatabases("Query:p-1")]
    [AllDatabases(":p-1")]
    [AllDatabases("Book:")]
    [AllDatabases(":")]
    [AllDatabases("::")]
    [AllDatabases("Book")]
    [AllDatabases(" ")]
    public async Task Nodes_Should_BeAnError_When_AnIdIsMadeUp(DatabaseKind kind, string text) =>
        await RefuseAsync(await databases.GetAsync(kind), Id(text));

    [DatabaseTheory]
    [AllDatabases("Qm9vazr/", "Book:\xFF")]
    [AllDatabases("Qm9vazrtoIA=", "half of a surrogate pair")]
    [AllDatabases("/zpwLTE=", "\xFF:p-1")]
    [AllDatabases("Qm9vazpwLTE", "without its end")]
    [AllDatabases("Qm9vazpwLTE=Qm9vazpwLTE=", "twice")]
    public async Task Nodes_Should_BeAnError_When_AnIdIsNoText(DatabaseKind kind, string id, string _) =>
        await RefuseAsync(await databases.GetAsync(kind), id);

    [DatabaseTheory]
    [AllDatabases("Book:p-1:p-2")]
    [AllDatabases("Book::p-1")]
    [AllDatabases("Book: p-1")]
    [AllDatabases("Book:p-1 ")]
    [AllDatabases("Book:p-1\0")]
    [AllDatabases("Book:\u0001\n\u007F")]
    [AllDatabases("Book:'; DROP TABLE \"Publication\"")]
    [AllDatabases("Tag:📚\u202E")]
    public async Task Nodes_Should_BeNull_When_AnIdIsOfNothing(DatabaseKind kind, string text)
    {
        var library = await databases.GetAsync(kind);
        var id = Id(text);

        (await library.QueryAsync("query($id: ID!) { node(id: $id) { id } }", new { id }))["node"].IsNull.ShouldBeTrue();
        var nodes = (await library.QueryAsync(
            "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = new[] { id, Id("Book:p-1"), id } }))["nodes"];
        nodes.Items.Select(node => node.IsNull).ShouldBe([true, false, true]);
    }

    private static async Task RefuseAsync(LibraryDatabase library, string id)
    {
        (await library.FailAsync("query($id: ID!) { node(id: $id) { id } }", new { id })).Code.ShouldBe(EntityErrorCodes.InvalidId);
        (await library.FailAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = new[] { Id("Book:p-1"), id } }))
            .Code.ShouldBe(EntityErrorCodes.InvalidId);
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
