namespace Contested.GraphQL.Tests.Validation.Rules.Operations;

public sealed class LoneAnonymousOperationRuleTests
{
    [Theory]
    [InlineData("{ number }")]
    [InlineData("query A { number } query B { number }")]
    [InlineData("{ unit { ...F } } fragment F on Unit { id }")]
    public void Validate_Should_ReportNothing_When_DocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectErrors("LoneAnonymousOperation", document);

    [Theory]
    [InlineData(
        "{ number } { number }",
        "This anonymous operation must be the only defined operation. @ 1:1",
        "This anonymous operation must be the only defined operation. @ 1:12")]
    [InlineData(
        "{ number } query A { number }",
        "This anonymous operation must be the only defined operation. @ 1:1")]
    [InlineData(
        """{ number } mutation A { assert(filter: {claimant: "x"}) { id } }""",
        "This anonymous operation must be the only defined operation. @ 1:1")]
    public void Validate_Should_ReportErrors_When_DocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectErrors("LoneAnonymousOperation", document, errors);
}
