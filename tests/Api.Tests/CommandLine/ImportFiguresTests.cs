using Contested.Testing;

namespace Contested.Api.Tests.CommandLine;

/// <summary>The command <c>import figures</c>, as a process of its own.</summary>
public sealed class ImportFiguresTests : IDisposable
{
    private static readonly string[] Command = ["import", "figures", "losses.csv", "--mapping", "mapping.yaml", "--output", "data"];

    private readonly TemporaryFolder _folder = new();

    public ImportFiguresTests()
    {
        _folder.Write("losses.csv", "battle,side,killed\nhill,red,3\nford,red,4\n");
        _folder.Write(
            "mapping.yaml",
            """
            engagement: "{battle}"
            claims:
              slug: "{side}-killed"
              kind: CASUALTIES
              locators: "{battle}"
              measure: KILLED
              population: FORCES
              side: "{side}"
              low: "{killed}"
              high: "{killed}"
              verbatim: "{killed}"
              statement: "{quantity} of {side} were killed at {battle}."
            """);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Command_Should_WriteClaims_When_TheTableIsRight()
    {
        var run = await RunAsync();

        run.Errors.ShouldBeEmpty();
        run.Output.ShouldBe($"2 files written to data: 2 claims on 2 engagements.{Environment.NewLine}");
        run.ExitCode.ShouldBe(0);
        Read("data/engagements/hill.claims.csv").ShouldBe(
            """
            slug,kind,locators,side,population,measure,low,high,verbatim,statement
            red-killed,CASUALTIES,hill,1,FORCES,KILLED,3,3,3,3 of red were killed at hill.

            """);
    }

    [Fact]
    public async Task Command_Should_WriteNothing_When_ARowIsBad()
    {
        _folder.Write("losses.csv", "battle,side,killed\nhill,red,3\nford,red,many\n");

        var run = await RunAsync();

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldStartWith("losses.csv:3:10: \"low\" is \"many\", which is not a whole number, such as 25.");
        run.Errors.ShouldContain("Nothing was written: 2 problems.");
        Directory.Exists(Path.Combine(_folder.FullPath, "data")).ShouldBeFalse();
    }

    [Fact]
    public async Task Command_Should_SayWhatItLeavesOut_When_BadRowsAreToBeSkipped()
    {
        _folder.Write("losses.csv", "battle,side,killed\nhill,red,3\nford,red,many\n");

        var run = await RunAsync("--skip-invalid");

        run.ExitCode.ShouldBe(0);
        run.Errors.ShouldStartWith("Left out: losses.csv:3:10: \"low\" is \"many\"");
        run.Output.ShouldStartWith("1 file written to data: 1 claim on 1 engagement.");
    }

    [Fact]
    public async Task Command_Should_WriteOverFilesOnlyWhenForced_When_TheyAreThere()
    {
        _folder.Write("data/engagements/hill.claims.csv", "by hand");

        var refused = await RunAsync();

        refused.ExitCode.ShouldBe(1);
        refused.Errors.ShouldBe(
            "data/engagements/hill.claims.csv already exists, so nothing was written. Give another folder, or --force to overwrite."
            + Environment.NewLine);
        Read("data/engagements/hill.claims.csv").ShouldBe("by hand");
        File.Exists(Path.Combine(_folder.FullPath, "data/engagements/ford.claims.csv")).ShouldBeFalse();

        (await RunAsync("--force")).ExitCode.ShouldBe(0);
        Read("data/engagements/hill.claims.csv").ShouldStartWith("slug,kind");
    }

    [Fact]
    public async Task Command_Should_ImportSomeEngagements_When_TheyAreNamed()
    {
        var run = await RunAsync("--only", "ford");

        run.Output.ShouldStartWith("1 file written to data: 1 claim on 1 engagement.");
        File.Exists(Path.Combine(_folder.FullPath, "data/engagements/ford.claims.csv")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Could not find file", "import", "figures", "none.csv", "--mapping", "mapping.yaml", "--output", "data")]
    [InlineData("Option '--output' is required.", "import", "figures", "losses.csv", "--mapping", "mapping.yaml")]
    [InlineData("There is no option \"--outptu\" of \"figures\". Did you mean \"--output\"?", "import", "figures", "losses.csv", "--mapping", "mapping.yaml", "--outptu", "data")]
    [InlineData("There is no command \"figurs\" of \"import\". Did you mean \"figures\"?", "import", "figurs")]
    public async Task Command_Should_SayWhatIsWrong_When_ItIsCalledWrongly(string expected, params string[] arguments)
    {
        var run = await ProgramRun.RunAsync(_folder.FullPath, arguments);

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain(expected);
        run.Errors.ShouldNotContain("   at Contested.");
    }

    [Fact]
    public async Task Program_Should_TakeSettingsAsBefore_When_NoCommandIsNamed()
    {
        var run = await ProgramRun.RunAsync(_folder.FullPath, "--Urls=http://127.0.0.1:0", "--GraphQL:Limits:MaxTokens=many");

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("The server did not start. A setting is wrong.");
        run.Errors.ShouldContain("The setting \"GraphQL:Limits:MaxTokens\" cannot be \"many\": ");
    }

    private Task<ProgramRun> RunAsync(params string[] more) => ProgramRun.RunAsync(_folder.FullPath, [.. Command, .. more]);

    private string Read(string path) => File.ReadAllText(Path.Combine(_folder.FullPath, path));
}
