namespace Contested.GraphQL.Tests.Validation.Rules.Variables;

public sealed class NoUnusedVariablesRuleTests
{
    [Theory]
    [InlineData("query A($x: Int, $y: [Int]) { number(value: $x) numbers(values: [$y]) }")]
    public void Validate_Should_ReportNothing_When_DocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectErrors("NoUnusedVariables", document);

    [Theory]
    [InlineData(
        "query A($x: Int, $y: Int) { unit { ...F } } fragment F on Unit { emblem(size: $x) }",
        """Variable "$y" is never used in operation "A". @ 1:18""")]
    [InlineData(
        "query ($x: Int) { number }",
        """Variable "$x" is never used. @ 1:8""")]
    [InlineData(
        "query A($x: Int, $y: Int, $z: Int) { number(value: $y) }",
        """Variable "$x" is never used in operation "A". @ 1:9""",
        """Variable "$z" is never used in operation "A". @ 1:27""")]
    [InlineData(
        "query A($x: Int) { unit { ...F } } query B($y: Int) { unit { ...F } } fragment F on Unit { emblem(size: $y) }",
        """Variable "$x" is never used in operation "A". @ 1:9""")]
    public void Validate_Should_ReportErrors_When_DocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectErrors("NoUnusedVariables", document, errors);
}
