using Contested.Mcp.Arguments;
using Contested.Mcp.Operations;

namespace Contested.Mcp.Tools;

/// <summary>The arguments by which figures are chosen and compared.</summary>
internal static class LensArguments
{
    /// <summary>The lenses.</summary>
    public static IEnumerable<ToolArgument> Lenses { get; } =
    [
        new("accordingTo", ArgumentKind.Texts, "Only claims by the actors with these slugs, and claims that the documents with these slugs make in their own voice."),
        new("includeSubordinates", ArgumentKind.Flag, "Whether accordingTo includes the units and people of these actors."),
        new("documents", ArgumentKind.Texts, "Only claims from the documents with these slugs, whoever makes them."),
        new("knownBy", ArgumentKind.Text, "Only claims that were known by this day, such as 2016-06-30."),
        new("tolerance", ArgumentKind.Number, "The largest relative gap at which two figures still fit: 0.05 means 5 percent. By default, figures fit only if they overlap.") { Minimum = 0, Maximum = 1 },
    ];

    /// <summary>Which tallies are meant.</summary>
    public static IEnumerable<ToolArgument> Choices(ToolOperations operations) =>
    [
        new("measures", ArgumentKind.Texts, "Only what is counted here: CASUALTIES is killed, wounded, captured and missing together.") { Values = operations.Values("Measure") },
        new("populations", ArgumentKind.Texts, "Only losses among these.") { Values = operations.Values("Population") },
        new("side", ArgumentKind.Text, "Only the side with this name, as the tool \"engagement\" gives it."),
    ];

    /// <summary>What verdicts mean.</summary>
    public static string Verdicts(ToolOperations operations) =>
        "Each tally compares the claims on one side, population and measure, and has a verdict, its \"agreement\". "
        + string.Join(' ', operations.Meanings("Agreement").Select(verdict => $"{verdict.Key}: {verdict.Value}"))
        + " A verdict says what the claims allow, not what is true: COMPATIBLE does not confirm a figure, and only CORROBORATED means that independent"
        + " claimants fit each other. \"consensus\" is what every figure allows, null if there is no such number; \"envelope\" is the smallest interval with all complete figures;"
        + " \"relativeGap\" is how far the figures lie apart (0 to 1); \"boundedBy\" names who gives both ends. An end that is null is open.";
}
