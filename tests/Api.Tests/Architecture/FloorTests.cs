using Contested.Testing.Architecture;

namespace Contested.Api.Tests.Architecture;

/// <summary>Which namespace of the API may use which: those before it.</summary>
public class FloorTests
{
    private static readonly string[] Floors = ["Configuration", "Telemetry", "Persistence", "Exports", "Explorer", "Health", "Playground", "Pulls", "Schema", "CommandLine", ""];

    [Fact]
    public void Namespaces_Should_UseNoUpperOnes() => new ProjectSources("Api").FindFaults(Floors).ShouldBeEmpty();
}
