namespace Contested.GraphQL.Tests.Validation.Rules.Variables;

public sealed class NoUndefinedVariablesRuleTests
{
    [Theory]
    [InlineData("query A($x: Int) { number(value: $x) unit { ...F } } fragment F on Unit { emblem(size: $x) }")]
    public void Validate_Should_ReportNothing_When_DocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectErrors("NoUndefinedVariables", document);

    [Theory]
    [InlineData(
        "query A($x: Int) { number(value: $y) }",
        """Variable "$y" is not defined by operation "A". @ 1:34, 1:1""")]
    [InlineData(
        "{ number(value: $y) }",
        """Variable "$y" is not defined. @ 1:17, 1:1""")]
    [InlineData(
        "query A($x: Int) { unit { ...F } } fragment F on Unit { emblem(size: $y) parent { ...G } } fragment G on Unit { emblem(size: $z, frame: $x) ...F }",
        """Variable "$y" is not defined by operation "A". @ 1:70, 1:1""",
        """Variable "$z" is not defined by operation "A". @ 1:126, 1:1""")]
    [InlineData(
        "query A($x: Int) { unit { ...F } } query B($y: Int) { unit { ...F } } fragment F on Unit { emblem(size: $y, frame: $x) }",
        """Variable "$y" is not defined by operation "A". @ 1:105, 1:1""",
        """Variable "$x" is not defined by operation "B". @ 1:116, 1:36""")]
    public void Validate_Should_ReportErrors_When_DocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectErrors("NoUndefinedVariables", document, errors);
}
