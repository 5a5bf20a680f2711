using Contested.Testing.Architecture;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Architecture;

/// <summary>Which namespace of the project may use which: those before it.</summary>
public class FloorTests
{
    private static readonly string[] Floors =
    [
        "Definitions",
        "Bindings",
        "Rows",
        "Sql",
        "Databases",
        "Queries",
        "Plans.RowSets",
        "Plans.Computed",
        "Plans.Outputs",
        "Plans",
        "Resolvers",
        "Building",
    ];

    [Fact]
    public void Namespaces_Should_UseNoUpperOnes() => new ProjectSources("GraphQL.EntityFrameworkCore").FindFaults(Floors).ShouldBeEmpty();
}
