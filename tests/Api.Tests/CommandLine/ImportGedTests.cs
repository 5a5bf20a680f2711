using Contested.Testing;

namespace Contested.Api.Tests.CommandLine;

/// <summary>The command <c>import ucdp-ged</c>, as a process of its own.</summary>
public sealed class ImportGedTests : IDisposable
{
    private const string Header = "id,type_of_violence,side_a,side_b,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high\n";
    private const string Row = "1,1,Reds,Blues,1,2016-06-28,2016-06-28,2,1,0,0,3,3,3\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Command_Should_CountRowsAndSayWhyTheyAreLeftOut()
    {
        var run = await RunAsync(Header + Row + Row);

        run.Errors.ShouldBe($"Left out: events.csv:3:1: The event 1 is in line 2 of events.csv already.{Environment.NewLine}");
        run.Output.ShouldBe(
            $"2 rows read: 1 imported, 0 attached, 0 attached before, 1 left out.{Environment.NewLine}"
            + $"8 files written to out: 1 engagement, 5 claims, 0 references, 2 actors, 0 places.{Environment.NewLine}");
        run.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Command_Should_WriteNothingWithoutForce_When_AFileWouldChange()
    {
        await RunAsync(Header + Row);
        var changed = Header + Row.Replace("3,3,3", "3,3,4", StringComparison.Ordinal);

        var refused = await RunAsync(changed);
        var forced = await RunAsync(changed, "--force");

        refused.ExitCode.ShouldBe(1);
        refused.Errors.ShouldBe(
            $"{Path.Combine("out", "claims.2016.csv")} is there and would change, so nothing was written. Give another folder, or --force to overwrite.{Environment.NewLine}");
        forced.Output.ShouldContain("1 file written to out");
    }

    [Fact]
    public async Task Command_Should_WriteNothing_When_TheTableIsAnother()
    {
        var run = await RunAsync("battle,side,killed\nhill,red,3\n");

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldStartWith("events.csv:1:1: There is no column \"id\".");
        run.Errors.ShouldContain("Nothing was written: 14 problems.");
        Directory.Exists(Path.Combine(_folder.FullPath, "out")).ShouldBeFalse();
    }

    private Task<ProgramRun> RunAsync(string table, params string[] options)
    {
        _folder.Write("events.csv", table);
        return ProgramRun.RunAsync(_folder.FullPath, ["import", "ucdp-ged", "events.csv", "--output", "out", .. options]);
    }
}
