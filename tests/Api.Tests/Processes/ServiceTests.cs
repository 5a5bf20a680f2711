using Contested.Api.Tests.CommandLine;
using Contested.Testing;

namespace Contested.Api.Tests.Processes;

/// <summary>The unit of systemd in <c>deploy</c>.</summary>
public sealed class ServiceTests
{
    [ProgramFact("systemd-analyze", "The unit of systemd")]
    public async Task Unit_Should_BeOneThatSystemdTakes_When_ItIsVerified()
    {
        var unit = Path.Combine(RepositoryFolder.Root, "deploy", "contested.service");

        var run = await ProgramRun.RunAnyAsync(Path.GetTempPath(), "systemd-analyze", ["verify", unit]);

        (run.ExitCode, run.Output + run.Errors).ShouldBe((0, ""));
    }
}
