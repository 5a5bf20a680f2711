namespace Contested.GraphQL.Tests.Validation.Rules.Variables;

public sealed class VariablesAreInputTypesRuleTests
{
    [Theory]
    [InlineData("query A($a: String, $b: [Boolean!]!, $c: ClaimFilter, $d: Unknown) { number }")]
    public void Validate_Should_ReportNothing_When_DocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectErrors("VariablesAreInputTypes", document);

    [Theory]
    [InlineData(
        "query A($a: Unit, $b: [[Subject!]]!, $c: Actor) { number }",
        """Variable "$a" cannot be non-input type "Unit". @ 1:13""",
        """Variable "$b" cannot be non-input type "[[Subject!]]!". @ 1:23""",
        """Variable "$c" cannot be non-input type "Actor". @ 1:42""")]
    public void Validate_Should_ReportErrors_When_DocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectErrors("VariablesAreInputTypes", document, errors);
}
