namespace Contested.GraphQL.Tests.Validation.Rules.Variables;

public sealed class UniqueVariableNamesRuleTests
{
    [Theory]
    [InlineData("query A($x: Int, $y: String) { number } query B($x: Int) { number }")]
    public void Validate_Should_ReportNothing_When_DocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectErrors("UniqueVariableNames", document);

    [Theory]
    [InlineData(
        "query A($x: Int, $x: Int, $x: String) { number }",
        """There can be only one variable named "$x". @ 1:10, 1:19, 1:28""")]
    [InlineData(
        "query A($x: Int, $y: Int, $y: Int, $x: Int) { number } query B($z: Int $z: Int) { number }",
        """There can be only one variable named "$x". @ 1:10, 1:37""",
        """There can be only one variable named "$y". @ 1:19, 1:28""",
        """There can be only one variable named "$z". @ 1:65, 1:73""")]
    public void Validate_Should_ReportErrors_When_DocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectErrors("UniqueVariableNames", document, errors);
}
