namespace Contested.GraphQL.Tests.Validation.Rules.Fragments;

public sealed class FragmentsOnCompositeTypesRuleTests
{
    [Theory]
    [InlineData("fragment F on Unit { id }")]
    [InlineData("fragment F on Actor { id ... on Unit { id } ... { id } ... on Subject { __typename } }")]
    public void Validate_Should_ReportNothing_When_DocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectErrors("FragmentsOnCompositeTypes", document);

    [Theory]
    [InlineData(
        "fragment F on UnitKind { bad }",
        """Fragment "F" cannot condition on non composite type "UnitKind". @ 1:15""")]
    [InlineData(
        "fragment F on ClaimFilter { bad }",
        """Fragment "F" cannot condition on non composite type "ClaimFilter". @ 1:15""")]
    [InlineData(
        "fragment F on Int { bad }",
        """Fragment "F" cannot condition on non composite type "Int". @ 1:15""")]
    [InlineData(
        "fragment F on Unit { ... on String { bad } ... on Nothing { bad } }",
        """Fragment cannot condition on non composite type "String". @ 1:29""")]
    public void Validate_Should_ReportErrors_When_DocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectErrors("FragmentsOnCompositeTypes", document, errors);
}
