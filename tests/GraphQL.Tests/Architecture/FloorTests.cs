using Contested.Testing.Architecture;

namespace Contested.GraphQL.Tests.Architecture;

/// <summary>Which namespace of the engine may use which: those before it.</summary>
public class FloorTests
{
    private static readonly string[] Floors =
    [
        "Language.Ast",
        "",
        "Language",
        "Types.Scalars",
        "Types",
        "Values",
        "Types.Validation",
        "Validation.Suggestions",
        "Validation",
        "Validation.Rules.Arguments",
        "Validation.Rules.Directives",
        "Validation.Rules.Documents",
        "Validation.Rules.Fields",
        "Validation.Rules.Fragments",
        "Validation.Rules.Operations",
        "Validation.Rules.TypeSystem",
        "Validation.Rules.Values",
        "Validation.Rules.Variables",
        "Validation.Rules",
        "Utilities",
        "Execution",
        "Execution.Plans",
        "Execution.Costs",
        "Execution.Requests",
    ];

    private static readonly ProjectSources Sources = new("GraphQL");

    [Fact]
    public void Namespaces_Should_UseNoUpperOnes() => Sources.FindFaults(Floors).ShouldBeEmpty();

    [Fact]
    public void FindFaults_Should_NameTypesAndPlaces_When_TheOrderIsWrong()
    {
        var faults = Sources.FindFaults([.. Floors.Where(floor => floor is not ("Values" or "Execution.Plans")), "Missing", "Execution.Plans"]);

        faults.ShouldContain("The namespace \"Values\" is on no floor.");
        faults.ShouldContain("The namespace \"Missing\" does not exist.");
        faults.ShouldContain(fault => fault.StartsWith("PreparedDocument uses PlanCache (Execution/Requests/PreparedDocument.cs, line ", StringComparison.Ordinal)
            && fault.EndsWith("), but \"Execution.Plans\" is above \"Execution.Requests\".", StringComparison.Ordinal));
    }
}
