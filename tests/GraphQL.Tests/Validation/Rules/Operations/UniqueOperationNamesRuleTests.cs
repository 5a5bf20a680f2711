namespace Contested.GraphQL.Tests.Validation.Rules.Operations;

public sealed class UniqueOperationNamesRuleTests
{
    [Theory]
    [InlineData("{ unit { id } }")]
    [InlineData("""query A { unit { id } } query B { unit { id } } mutation C { assert(filter: {claimant: "x"}) { id } }""")]
    [InlineData("query A { unit { id } } fragment A on Unit { id }")]
    public void Validate_Should_ReportNothing_When_DocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectErrors("UniqueOperationNames", document);

    [Theory]
    [InlineData(
        "query A { unit { id } } query A { number }",
        """There can be only one operation named "A". @ 1:7, 1:31""")]
    [InlineData(
        """query A { number } mutation A { assert(filter: {claimant: "x"}) { id } } subscription A { importance }""",
        """There can be only one operation named "A". @ 1:7, 1:29""",
        """There can be only one operation named "A". @ 1:7, 1:87""")]
    public void Validate_Should_ReportErrors_When_DocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectErrors("UniqueOperationNames", document, errors);
}
