using Contested.Testing.Architecture;

namespace Contested.Mcp.Tests.Architecture;

/// <summary>What the server for assistants may use.</summary>
public class FloorTests
{
    private static readonly string[] Floors = ["Answers", "Arguments", "Operations", "Claims", "Tools", ""];

    [Fact]
    public void Namespaces_Should_UseNoUpperOnes() => new ProjectSources("Mcp").FindFaults(Floors).ShouldBeEmpty();

    [Fact]
    public void Project_Should_ReachTheDataByGraphQLAlone() => typeof(McpOptions).Assembly.GetReferencedAssemblies()
        .Select(assembly => assembly.Name!)
        .Where(name => name.StartsWith("Contested.", StringComparison.Ordinal) || name.Contains("EntityFrameworkCore", StringComparison.Ordinal))
        .ShouldBe(["Contested.GraphQL", "Contested.GraphQL.AspNetCore"], ignoreOrder: true);
}
