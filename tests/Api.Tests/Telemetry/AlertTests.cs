using System.Diagnostics;
using System.Text.RegularExpressions;
using Contested.Testing;

namespace Contested.Api.Tests.Telemetry;

/// <summary>The alert rules for Prometheus.</summary>
public sealed partial class AlertTests
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Root, "deploy", "prometheus");

    [PromtoolFact]
    public async Task Rules_Should_BeWellFormed() => await RunAsync("check", "rules", Path.Combine(Folder, "alerts.yml"));

    [PromtoolFact]
    public async Task Rules_Should_FireWhenTheyShould() => await RunAsync("test", "rules", Path.Combine(Folder, "alerts.test.yml"));

    [Fact]
    public void Rules_Should_NameDocumentedMetrics()
    {
        var document = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs", "telemetry.md"));
        var names = Metric().Matches(File.ReadAllText(Path.Combine(Folder, "alerts.yml"))).Select(match => match.Groups[1].Value).Distinct().ToList();

        names.Count.ShouldBeGreaterThan(5);
        foreach (var name in names)
        {
            document.ShouldContain($"`{name}`", Case.Sensitive);
        }
    }

    private static async Task RunAsync(params IEnumerable<string> arguments)
    {
        using var promtool = Process.Start(new ProcessStartInfo("promtool", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = promtool.StandardOutput.ReadToEndAsync();
        var errors = await promtool.StandardError.ReadToEndAsync();
        await promtool.WaitForExitAsync();
        promtool.ExitCode.ShouldBe(0, await output + errors);
    }

    [GeneratedRegex(@"\b(contested_[a-z_]+?)(?:_bucket)?(?=[\[{) ]|$)", RegexOptions.Multiline)]
    private static partial Regex Metric();
}
