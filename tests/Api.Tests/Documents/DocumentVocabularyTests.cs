using Contested.GraphQL.Types;
using Contested.GraphQL.Utilities;
using Contested.Testing;

namespace Contested.Api.Tests.Documents;

/// <summary>That the documents name all that the schema offers where they list it.</summary>
public sealed class DocumentVocabularyTests
{
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

    private static string Read(string path) => File.ReadAllText(Path.Combine(RepositoryFolder.Root, path));
}
