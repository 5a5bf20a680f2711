using System.Text.Json.Nodes;
using Contested.Api.Tests.Hosting;
using Contested.Testing;
using Contested.Testing.Databases;
using Contested.Testing.Node;

namespace Contested.Api.Tests.Assistants;

/// <summary>The server for assistants, as the protocol's own client finds it.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class OfficialClientTests(ApiHosts hosts)
{
    private static readonly NodePackageFolder Client = new(Path.Combine(AppContext.BaseDirectory, "Assistants", "Client"));

    [NodeFact("The official client of the Model Context Protocol was")]
    public async Task Server_Should_AnswerTheOfficialClient()
    {
        await using var host = new ApiHost(await hosts.GetDatabaseAsync(DatabaseKind.Sqlite));
        await Client.InstallAsync();

        var answers = JsonNode.Parse(await Client.RunAsync("ask.mjs", new Uri(host.Listen(), "/mcp").ToString()))!;

        answers["server"]!["name"]!.GetValue<string>().ShouldBe("contested");
        answers["instructions"]!.GetValue<string>().ShouldContain("Never give a figure without who claims it");
        answers.Texts("tools.*.name").ShouldBe(["search", "engagement", "tallies", "contradictions", "query"], ignoreOrder: true);
        answers["tools"]!.AsArray().ShouldAllBe(tool => tool!["annotations"]!["readOnlyHint"]!.GetValue<bool>());
        answers["tools"]!.AsArray().Single(tool => tool!["name"]!.GetValue<string>() == "tallies")!["description"]!.GetValue<string>()
            .ShouldContain("CORROBORATED: At least two independent claimants");
        answers["resources"]!["contested://schema"]!.GetValue<string>().Trim().ShouldBe(Read("schema.graphql").Trim());
        answers["resources"]!["contested://glossary"]!.GetValue<string>().ShouldBe(Read("docs/glossary.md"));
        answers["resources"]!["contested://tutorial"]!.GetValue<string>().ShouldBe(Read("docs/tutorial.md"));

        answers["search"].Texts("structuredContent.hits.*.slug").ShouldContain("abu-kamal-offensive-2016");
        answers["engagement"].Texts("structuredContent.claims.*.licence").ShouldAllBe(licence => licence.StartsWith("CC BY", StringComparison.Ordinal));
        var tally = answers["tallies"].Select("structuredContent.tallies.*").ShouldHaveSingleItem()!;
        tally["agreement"]!.GetValue<string>().ShouldBe("CONTESTED");
        tally["gap"]!.GetValue<int>().ShouldBe(11_173);
        tally.Texts("figures.*.claimant").ShouldContain("Frederick Phisterer");
        Text(answers["tallies"]!).ShouldContain("Frederick Phisterer claimed 31,621 casualties");
        answers["contradiction"].Texts("structuredContent.tallies.*.agreement").ShouldBe(["CONTESTED"]);
        answers["query"]!["structuredContent"]!["data"]!["dataset"]!["claims"]!.GetValue<int>().ShouldBePositive();
        answers["refusal"]!["isError"]!.GetValue<bool>().ShouldBeTrue();
        Text(answers["refusal"]!).ShouldContain("\"gettysburg\" (Battle of Gettysburg)");
    }

    private static string Text(JsonNode result) => result["content"]![0]!["text"]!.GetValue<string>();

    private static string Read(string path) => File.ReadAllText(Path.Combine(RepositoryFolder.Root, path));
}
