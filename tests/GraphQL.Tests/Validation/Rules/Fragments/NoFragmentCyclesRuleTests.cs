namespace Contested.GraphQL.Tests.Validation.Rules.Fragments;

public sealed class NoFragmentCyclesRuleTests
{
    [Theory]
    [InlineData("fragment A on Unit { ...B } fragment B on Unit { ...C ...D } fragment C on Unit { ...D } fragment D on Unit { id ...Missing }")]
    public void Validate_Should_ReportNothing_When_DocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectErrors("NoFragmentCycles", document);

    [Theory]
    [InlineData(
        "fragment A on Unit { ...A }",
        """Cannot spread fragment "A" within itself. @ 1:22""")]
    [InlineData(
        "fragment A on Unit { parent { ...A } }",
        """Cannot spread fragment "A" within itself. @ 1:31""")]
    [InlineData(
        "fragment A on Unit { ... on Unit { ...A } }",
        """Cannot spread fragment "A" within itself. @ 1:36""")]
    [InlineData(
        "fragment A on Unit { ...B } fragment B on Unit { ...A }",
        """Cannot spread fragment "A" within itself via "B". @ 1:22, 1:50""")]
    [InlineData(
        "fragment B on Unit { ...A } fragment A on Unit { ...B }",
        """Cannot spread fragment "B" within itself via "A". @ 1:22, 1:50""")]
    [InlineData(
        "fragment A on Unit { ...B ...C } fragment B on Unit { ...A } fragment C on Unit { ...A }",
        """Cannot spread fragment "A" within itself via "B". @ 1:22, 1:55""",
        """Cannot spread fragment "A" within itself via "C". @ 1:27, 1:83""")]
    [InlineData(
        "fragment A on Unit { ...B } fragment B on Unit { ...C } fragment C on Unit { ...D ...E } fragment D on Unit { ...A } fragment E on Unit { ...D ...B ...E }",
        """Cannot spread fragment "A" within itself via "B", "C", "D". @ 1:22, 1:50, 1:78, 1:111""",
        """Cannot spread fragment "B" within itself via "C", "E". @ 1:50, 1:83, 1:144""",
        """Cannot spread fragment "E" within itself. @ 1:149""")]
    [InlineData(
        "{ unit { ...A } } fragment A on Unit { parent { ...B } ...C } fragment B on Unit { ...C } fragment C on Unit { id parent { ...B ... { ...A } } ...C }",
        """Cannot spread fragment "C" within itself. @ 1:144""",
        """Cannot spread fragment "C" within itself via "B". @ 1:124, 1:84""",
        """Cannot spread fragment "A" within itself via "C". @ 1:56, 1:135""")]
    public void Validate_Should_ReportErrors_When_DocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectErrors("NoFragmentCycles", document, errors);
}
