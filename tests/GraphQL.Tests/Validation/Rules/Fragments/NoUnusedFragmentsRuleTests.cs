namespace Contested.GraphQL.Tests.Validation.Rules.Fragments;

public sealed class NoUnusedFragmentsRuleTests
{
    [Theory]
    [InlineData("{ unit { ...A } } fragment A on Unit { ...B } fragment B on Unit { parent { ...C } } fragment C on Unit { id }")]
    public void Validate_Should_ReportNothing_When_DocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectErrors("NoUnusedFragments", document);

    [Theory]
    [InlineData(
        "query Q { unit { ...A } } query R { unit { ...B } } fragment A on Unit { id } fragment B on Unit { id } fragment X on Unit { id } fragment Y on Unit { id }",
        """Fragment "X" is never used. @ 1:105""",
        """Fragment "Y" is never used. @ 1:131""")]
    [InlineData(
        "{ unit { id } } fragment X on Unit { ...Y } fragment Y on Unit { ...X }",
        """Fragment "X" is never used. @ 1:17""",
        """Fragment "Y" is never used. @ 1:45""")]
    [InlineData(
        "fragment X on Unit { id }",
        """Fragment "X" is never used. @ 1:1""")]
    public void Validate_Should_ReportErrors_When_DocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectErrors("NoUnusedFragments", document, errors);
}
