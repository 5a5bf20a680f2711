using System.Text.Json;
using System.Text.Json.Nodes;
using Contested.Testing;
using Snapshooter;
using Snapshooter.Exceptions;
using Snapshooter.Xunit;

namespace Contested.Domain.Tests.Testing;

/// <summary>How the tests have set up Snapshooter.</summary>
public sealed class SnapshotTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void MatchSnapshot_Should_FailInContinuousIntegrationAndWriteTheFileElsewhere_When_ThereIsNone()
    {
        var match = () => "text".MatchSnapshot(Name("missing.snap"));

        if (TestEnvironment.IsContinuousIntegration)
        {
            match.ShouldThrow<SnapshotNotFoundException>();
            File.Exists(PathOf("missing.snap")).ShouldBeFalse();
        }
        else
        {
            match();
            File.ReadAllText(PathOf("missing.snap")).ShouldBe("text\n");
        }
    }

    [Fact]
    public void MatchSnapshot_Should_WriteJsonAsItIs_When_ValuesAreOfSystemTextJson()
    {
        const string Json = """{"range":"5–40+ <é>","list":[1,2.50,null,true,"2016-06-28T00:00:00Z"],"none":{}}""";
        using var document = JsonDocument.Parse(Json);
        // Wrong, so that in continuous integration, too, the right one is written, as a mismatch.
        _folder.Write("__snapshots__/json.snap", "{}");

        Should.Throw<Exception>(() => new { Node = JsonNode.Parse(Json), Element = document.RootElement }.MatchSnapshot(Name("json.snap")));

        var inner = """
            {
                "range": "5–40+ <é>",
                "list": [
                  1,
                  2.50,
                  null,
                  true,
                  "2016-06-28T00:00:00Z"
                ],
                "none": {}
              }
            """;
        File.ReadAllText(PathOf("__mismatch__/json.snap")).ShouldBe($"{{\n  \"Node\": {inner},\n  \"Element\": {inner}\n}}\n");
    }

    private SnapshotFullName Name(string file) => new(file, _folder.FullPath);

    private string PathOf(string file) => Path.Combine(_folder.FullPath, "__snapshots__", file);
}
