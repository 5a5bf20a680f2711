using Contested.Testing.Architecture;

namespace Contested.GraphQL.AspNetCore.Tests.Architecture;

/// <summary>Which namespace of the transport may use which: those before it.</summary>
public class FloorTests
{
    private static readonly string[] Floors =
        ["FrontEnds", "Playground", "Configuration", "Telemetry", "Requests", "Responses", "TrustedDocuments", "Operations", "Caching", "Pulls", ""];

    [Fact]
    public void Namespaces_Should_UseNoUpperOnes() => new ProjectSources("GraphQL.AspNetCore").FindFaults(Floors).ShouldBeEmpty();
}
