using Contested.Testing;

namespace Contested.Api.Tests.Telemetry;

/// <summary>Marks a fact that needs promtool, of Prometheus; without it, it is skipped, but not in continuous integration.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PromtoolFactAttribute : FactAttribute
{
    private static readonly bool IsInstalled =
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "promtool")));

    public PromtoolFactAttribute() =>
        Skip = IsInstalled || TestEnvironment.IsContinuousIntegration ? null : "There is no promtool; on Debian, the package prometheus has it.";
}
