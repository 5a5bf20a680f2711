using Contested.Api.Tests.Hosting;
using Contested.Api.Tests.Paging;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.Queries;

/// <summary>The global identifiers, and the way back from them.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class NodeTests(ApiHosts hosts)
{
    [DatabaseTheory]
    [AllDatabases("engagements")]
    [AllDatabases("belligerents")]
    [AllDatabases("units")]
    [AllDatabases("people")]
    [AllDatabases("organizations")]
    [AllDatabases("places")]
    [AllDatabases("claims")]
    [AllDatabases("references")]
    public async Task Nodes_Should_GiveBackEveryItem_When_AskedForItsId(DatabaseKind kind, string connection)
    {
        var client = (await hosts.GetAsync(kind)).Client;
        var items = await PageWalk.ReadAsync(client, connection, "id __typename slug");
        items.ShouldNotBeEmpty();
        items.Select(item => item["id"]!.GetValue<string>()).ShouldBeUnique();

        // In reverse, so that the order has to be that of the identifiers.
        foreach (var chunk in items.Reverse().Chunk(50))
        {
            var ids = chunk.Select(item => item["id"]!.GetValue<string>());
            var data = await client.QueryAsync(
                $$"""query Nodes($ids: [ID!]!) { nodes(ids: $ids) { id __typename ... on {{chunk[0]["__typename"]}} { slug } } }""",
                new { ids });
            data["nodes"]!.AsArray().Select(node => node!.ToJsonString()).ShouldBe(chunk.Select(item => item.ToJsonString()));
        }

        var one = await client.QueryAsync("query Node($id: ID!) { node(id: $id) { id __typename } }", new { id = items[^1]["id"] });
        one["node"]!["__typename"]!.ToJsonString().ShouldBe(items[^1]["__typename"]!.ToJsonString());
        one["node"]!["id"]!.ToJsonString().ShouldBe(items[^1]["id"]!.ToJsonString());
    }

    [DatabaseTheory, AllDatabases]
    public async Task Nodes_Should_KeepOrderAndRepetitions_When_TypesAreMixed(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;
        string[] ids = [Id("Person:ash-carter"), Id("Claim:no-such-claim"), Id("Unit:new-syrian-army"), Id("Person:ash-carter"), Id("Unit:ash-carter")];

        var data = await client.QueryAsync(
            "query Nodes($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Actor { slug } } }", new { ids });

        data["nodes"]!.ToJsonString().ShouldBe(
            """[{"__typename":"Person","slug":"ash-carter"},null,{"__typename":"Unit","slug":"new-syrian-army"},{"__typename":"Person","slug":"ash-carter"},null]""");
    }

    [DatabaseTheory, AllDatabases]
    public async Task Id_Should_BeBase64OfTypeAndSlug_When_Read(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;

        var data = await client.QueryAsync("""{ actor(slug: "sohr") { id } }""");

        data["actor"]!["id"]!.GetValue<string>().ShouldBe(Id("Organization:sohr"));
    }

    private static string Id(string text) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text));
}
