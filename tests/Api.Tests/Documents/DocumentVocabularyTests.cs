using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Contested.Api.Tests.Hosting;
using Contested.GraphQL.Types;
using Contested.GraphQL.Utilities;
using Contested.Testing;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.Documents;

/// <summary>That the documents name all that the schema offers where they list it.</summary>
[Collection(ApiTestCollection.Name)]
public sealed partial class DocumentVocabularyTests(ApiHosts hosts)
{
    /// <summary>The document with the diagram of the model.</summary>
    internal const string Model = "docs/model.md";

    private static readonly GraphQL.Types.Schema Published = SchemaBuilder.Build(Read("schema.graphql"));

    public static TheoryData<string> Operations =>
    [
        .. Published.Types.Values.OfType<InputObjectType>()
            .Where(type => type.Name.EndsWith("OperationFilterInput", StringComparison.Ordinal))
            .SelectMany(type => type.Fields.Keys)
            .Distinct(),
    ];

    public static TheoryData<string> Measures => [.. ((EnumType)Published.Types["Measure"]).Values.Keys];

    [Theory]
    [MemberData(nameof(Operations))]
    public void Operation_Should_BeInTheTableOfOperations(string name) =>
        Read("docs/querying.md").Split('\n').ShouldContain(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains($"`{name}`", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Measures))]
    public void Measure_Should_BeInTheGuideForCurators(string name) => Read("data/README.md").ShouldMatch($@"\b{name}\b");

    [Fact]
    public async Task Pull_Should_BeInTheTableOfPullsWithItsParameters()
    {
        var rows = Read("docs/pulls.md").Split('\n');
        var index = JsonNode.Parse(await (await hosts.GetAsync(DatabaseKind.Sqlite)).Client.GetStringAsync("/pulls"))!;

        foreach (var pull in index["pulls"]!.AsArray())
        {
            var parameters = string.Join(", ", pull!["parameters"]!.AsArray().Select(parameter => $"`{parameter!["name"]}`"));
            rows.ShouldContain(row => row.StartsWith($"| `{pull["name"]}` |", StringComparison.Ordinal)
                && row.EndsWith(parameters == "" ? "| |" : $"| {parameters} |", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Model_Should_ShowTypesOfTheSchema()
    {
        var diagram = MarkdownDocument.Read(Model).Blocks.Single(block => block.Language == "mermaid").Text;
        var names = Entity().Matches(diagram).SelectMany(entity => entity.Groups["name"].Captures).Select(name => name.Value).Distinct().ToList();

        names.ShouldNotBeEmpty();
        names.ShouldBeSubsetOf(Published.Types.Keys.Select(name => name.ToUpperInvariant()));
    }

    [GeneratedRegex(@"^ +(?<name>[A-Z]+) (?:[|}o]\S+ (?<name>[A-Z]+) :|\{)", RegexOptions.Multiline)]
    private static partial Regex Entity();

    private static string Read(string path) => File.ReadAllText(Path.Combine(RepositoryFolder.Root, path));
}
