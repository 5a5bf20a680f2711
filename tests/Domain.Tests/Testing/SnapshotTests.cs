using Contested.Testing;
using Contested.Testing.Snapshots;

namespace Contested.Domain.Tests.Testing;

// One of the tests sets an environment variable that others read.
[Collection(nameof(SnapshotTests))]
[CollectionDefinition(nameof(SnapshotTests), DisableParallelization = true)]
public sealed class SnapshotTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string? _ci = Environment.GetEnvironmentVariable("CI");

    public SnapshotTests() => Environment.SetEnvironmentVariable("CI", null);

    private string SourceFile => Path.Combine(_folder.FullPath, "SomeTests.cs");

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("CI", _ci);
        _folder.Dispose();
    }

    [Fact]
    public void MatchSnapshot_Should_CreateTheFile_When_ThereIsNone()
    {
        "one\r\ntwo".MatchSnapshot(null, SourceFile, "Method");

        Read("SomeTests.Method.snap").ShouldBe("one\ntwo\n");
    }

    [Fact]
    public void MatchSnapshot_Should_WriteIndentedJson_When_TheValueIsNoText()
    {
        new { Name = "Ünit", Day = DayOfWeek.Monday }.MatchSnapshot("as json", SourceFile, "Method");

        Read("SomeTests.Method_as json.snap").ShouldBe("{\n  \"Name\": \"Ünit\",\n  \"Day\": \"Monday\"\n}\n");
    }

    [Fact]
    public void MatchSnapshot_Should_Fail_When_ThereIsNoFileInContinuousIntegration()
    {
        Environment.SetEnvironmentVariable("CI", "true");

        Should.Throw<ShouldAssertException>(() => "text".MatchSnapshot(null, SourceFile, "Method")).Message.ShouldContain("There is no snapshot");

        Directory.EnumerateFileSystemEntries(_folder.FullPath).ShouldBeEmpty();
    }

    [Fact]
    public void MatchSnapshot_Should_ShowTheFirstDifference_When_TheValueDiffers()
    {
        "one\ntwo\nthree".MatchSnapshot(null, SourceFile, "Method");

        var exception = Should.Throw<ShouldAssertException>(() => "one\n2\n3".MatchSnapshot(null, SourceFile, "Method"));

        exception.Message.ShouldContain("First difference in line 2:\n  expected: two\n  actual:   2");
        Read("__mismatch__/SomeTests.Method.snap").ShouldBe("one\n2\n3\n");
        Read("SomeTests.Method.snap").ShouldBe("one\ntwo\nthree\n");
    }

    [Fact]
    public void MatchSnapshot_Should_RemoveTheMismatch_When_TheValueMatchesAgain()
    {
        "one".MatchSnapshot(null, SourceFile, "Method");
        Should.Throw<ShouldAssertException>(() => "two".MatchSnapshot(null, SourceFile, "Method"));

        "one".MatchSnapshot(null, SourceFile, "Method");

        File.Exists(Path.Combine(_folder.FullPath, "__snapshots__/__mismatch__/SomeTests.Method.snap")).ShouldBeFalse();
    }

    private string Read(string name) => File.ReadAllText(Path.Combine(_folder.FullPath, "__snapshots__", name));
}
