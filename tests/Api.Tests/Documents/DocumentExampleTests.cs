using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Contested.Api.Tests.Hosting;
using Contested.Testing;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.Documents;

/// <summary>Holds the examples of the documents against the real server.</summary>
[Collection(ApiTestCollection.Name)]
public sealed partial class DocumentExampleTests(ApiHosts hosts)
{
    [DatabaseTheory, AllDatabases]
    public async Task Document_Should_ShowQueriesThatAreAnswered_When_TheyAreSent(DatabaseKind kind)
    {
        foreach (var query in Blocks(Read("docs/querying.md") + Read("docs/clients.md"), "graphql"))
        {
            var data = await (await hosts.GetAsync(kind)).Client.QueryAsync(query);
            data.AsObject().Count.ShouldBeGreaterThan(0, query);
        }
    }

    [DatabaseTheory, AllDatabases]
    public async Task Document_Should_ShowTheRealAnswer_When_ItShowsOne(DatabaseKind kind)
    {
        var examples = Example().Matches(Read("docs/querying.md"));

        examples.ShouldNotBeEmpty();
        foreach (Match example in examples)
        {
            var (_, body) = await (await hosts.GetAsync(kind)).Client.SendQueryAsync(example.Groups["query"].Value);
            JsonNode.DeepEquals(JsonNode.Parse(body.GetRawText()), JsonNode.Parse(example.Groups["answer"].Value)).ShouldBeTrue(body.ToString());
        }
    }

    [DatabaseTheory, AllDatabases]
    public async Task PullDocument_Should_ShowTheRealAnswerAndAllPulls(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;
        var document = Read("docs/pulls.md");
        var address = Address().Match(Blocks(document, "sh").First()).Value;

        var answer = await client.GetStringAsync(address);
        var pulls = JsonNode.Parse(await client.GetStringAsync("/pulls"))!["pulls"]!.AsArray();

        Blocks(document, "csv").First().Trim().ShouldBe(answer.ReplaceLineEndings("\n").Trim());
        foreach (var pull in pulls)
        {
            var parameters = string.Join(", ", pull!["parameters"]!.AsArray().Select(parameter => $"`{parameter!["name"]}`"));
            document.Split('\n').ShouldContain(line => line.StartsWith($"| `{pull["name"]}` |", StringComparison.Ordinal)
                && line.EndsWith($"| {parameters} |".Replace("|  |", "| |", StringComparison.Ordinal), StringComparison.Ordinal));
        }
    }

    [DatabaseTheory, AllDatabases]
    public async Task Document_Should_ShowTheRealAnswers_When_AllItsQueriesHaveOne(DatabaseKind kind)
    {
        foreach (var document in new[] { Read("README.md"), Read("docs/claims.md") })
        {
            var (queries, answers) = (Blocks(document, "graphql").ToList(), Blocks(document, "json").ToList());

            queries.ShouldNotBeEmpty();
            queries.Count.ShouldBe(answers.Count);
            foreach (var (query, answer) in queries.Zip(answers))
            {
                var (_, body) = await (await hosts.GetAsync(kind)).Client.SendQueryAsync(query);
                JsonNode.DeepEquals(JsonNode.Parse(body.GetRawText()), JsonNode.Parse(answer)).ShouldBeTrue($"{query}\n{body}");
            }
        }
    }

    [DatabaseTheory, AllDatabases]
    public async Task ErrorDocument_Should_ShowTheRealAnswer_When_ItsQueryIsSent(DatabaseKind kind)
    {
        var (_, body) = await (await hosts.GetAsync(kind)).Client.SendQueryAsync("{ claims(first: 51) { totalCount } }");

        JsonNode.DeepEquals(JsonNode.Parse(body.GetRawText()), JsonNode.Parse(Blocks(Read("docs/errors.md"), "json").First()))
            .ShouldBeTrue(body.ToString());
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(RepositoryFolder.Root, path));

    private static IEnumerable<string> Blocks(string document, string language) =>
        Block().Matches(document).Where(block => block.Groups["language"].Value == language).Select(block => block.Groups["text"].Value);

    [GeneratedRegex("/pulls/[^']+")]
    private static partial Regex Address();

    [GeneratedRegex("```graphql\n(?<query>[^`]*)```\n([^`]|`[^`])*?```json\n(?<answer>[^`]*)```")]
    private static partial Regex Example();

    [GeneratedRegex("```(?<language>[a-z]+)\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
