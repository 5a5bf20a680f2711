namespace Contested.GraphQL.Tests.Validation.Rules.Fragments;

public sealed class UniqueFragmentNamesRuleTests
{
    [Theory]
    [InlineData("{ unit { ...A ...B } } fragment A on Unit { id } fragment B on Unit { id }")]
    [InlineData("query A { unit { ...A } } fragment A on Unit { id }")]
    public void Validate_Should_ReportNothing_When_DocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectErrors("UniqueFragmentNames", document);

    [Theory]
    [InlineData(
        "{ unit { ...A } } fragment A on Unit { id } fragment A on Unit { name } fragment A on Unit { kind }",
        """There can be only one fragment named "A". @ 1:28, 1:54""",
        """There can be only one fragment named "A". @ 1:28, 1:82""")]
    public void Validate_Should_ReportErrors_When_DocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectErrors("UniqueFragmentNames", document, errors);
}
