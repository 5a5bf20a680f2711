using System.Text.Json.Nodes;
using Contested.Testing;

namespace Contested.Api.Tests.CommandLine;

/// <summary>The command <c>validate</c>, as a process of its own.</summary>
public sealed class ValidateTests : IDisposable
{
    private const string NotAKind = "\"BATTEL\" is not a value of \"kind\". Did you mean \"BATTLE\"? Allowed are ";

    private readonly TemporaryFolder _folder = new();

    public ValidateTests()
    {
        _folder.Write("my/dataset.yaml", "releasedOn: 2026-11-29");
        _folder.Write("my/places.yaml", "[]");
        _folder.Write("my/actors.yaml", "- { slug: red, type: UNIT, name: Red }");
        _folder.Write("my/engagements/hill.yaml", "slug: hill\nname: The Hill\nkind: BATTLE");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Command_Should_SayThatNothingIsWrong_When_NothingIs() =>
        (await RunAsync("validate", "my")).ShouldBe(new ProgramRun(0, "No problems.\n", ""));

    [Fact]
    public async Task Command_Should_TellEachProblemInALine_When_ThereAreErrorsAndWarnings()
    {
        MakeMistakes();

        var run = await RunAsync("validate", "my");

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldBeEmpty();
        var lines = run.Output.Split('\n');
        lines.Length.ShouldBe(4);
        lines[0].ShouldBe(
            "my/actors.yaml:2:34: warning: The name \"red\" is also that of \"red\", in line 1. "
            + "Give them different names, or merge them into one actor.");
        lines[1].ShouldStartWith($"my/engagements/hill.yaml:3:7: error: {NotAKind}\"WAR\", ");
        lines[2].ShouldBe("1 error, 1 warning.");
    }

    [Fact]
    public async Task Command_Should_EndWell_When_ThereAreOnlyWarnings()
    {
        _folder.Write("my/place.yaml", "");

        var run = await RunAsync("validate", "my");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldStartWith("my/place.yaml:1:1: warning: This is not a file of a dataset, so it is not read. Did you mean \"places.yaml\"?");
        run.Output.ShouldEndWith("\n0 errors, 1 warning.\n");
    }

    [Fact]
    public async Task Command_Should_TellAllInAnArray_When_JsonIsAskedFor()
    {
        MakeMistakes();

        var run = await RunAsync("validate", "my", "--format", "json");

        run.ExitCode.ShouldBe(1);
        var problem = JsonNode.Parse(run.Output)!.AsArray()[1]!.AsObject();
        problem["message"]!.GetValue<string>().ShouldStartWith(NotAKind);
        problem.Remove("message");
        problem.ToJsonString().ShouldBe("{\"path\":\"my/engagements/hill.yaml\",\"line\":3,\"column\":7,\"severity\":\"error\"}");
    }

    [Fact]
    public async Task Command_Should_Annotate_When_GitHubIsToShowIt()
    {
        MakeMistakes();
        _folder.Write("my/documents/50%,a:b.yaml", "title: A");

        var run = await RunAsync("validate", "my", "--format", "github");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain($"::error file=my/engagements/hill.yaml,line=3,col=7::{NotAKind}");
        run.Output.ShouldContain("::warning file=my/actors.yaml,line=2,col=34::The name");
        run.Output.ShouldContain("::error file=my/documents/50%25%2Ca%3Ab.yaml,line=1,col=1::The name of the file, \"50%25,a:b\", is not a slug.");
    }

    [Fact]
    public async Task Command_Should_CheckFoldersTogether_When_ThereAreSeveral()
    {
        _folder.Write("other/dataset.yaml", "releasedOn: 2026-11-29");
        _folder.Write("other/engagements/ridge.yaml", "slug: ridge\nname: The Ridge\nkind: BATTLE\npartOf: [hill, dale]");

        var run = await RunAsync("validate", "my", "other");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBe(
            "other/engagements/ridge.yaml:4:16: error: There is no engagement \"dale\". Correct the slug, or add the engagement.\n1 error, 0 warnings.\n");
    }

    [Fact]
    public async Task Command_Should_TakeThePreferredFolder_When_FoldersDiffer()
    {
        _folder.Write("other/dataset.yaml", "releasedOn: 2026-11-29");
        _folder.Write("other/engagements/hill.yaml", "slug: hill\nname: The Other Hill\nkind: BATTLE");

        var run = await RunAsync("validate", "my", "other");
        var preferring = await RunAsync("validate", "my", "other/", "--prefer", "other");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldStartWith("other/engagements/hill.yaml:1:7: error: The engagement \"hill\" is declared differently in line ");
        preferring.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Command_Should_FindNoErrors_When_TheDataIsThatOfTheProject() =>
        (await RunAsync("validate", RepositoryFolder.Data)).ExitCode.ShouldBe(0);

    private void MakeMistakes()
    {
        _folder.Write("my/actors.yaml", "- { slug: red, type: UNIT, name: Red }\n- { slug: rot, type: UNIT, name: red }");
        _folder.Write("my/engagements/hill.yaml", "slug: hill\nname: The Hill\nkind: BATTEL");
    }

    private Task<ProgramRun> RunAsync(params string[] arguments) => ProgramRun.RunAsync(_folder.FullPath, arguments);
}
