namespace Contested.GraphQL.Tests.Validation.Rules.Fragments;

public sealed class KnownFragmentNamesRuleTests
{
    [Theory]
    [InlineData("{ unit { ...A ... on Unit { ...A } ... { id } } } fragment A on Unit { id }")]
    public void Validate_Should_ReportNothing_When_DocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectErrors("KnownFragmentNames", document);

    [Theory]
    [InlineData(
        "{ unit { ...X ... on Unit { ...Y } } } fragment A on Unit { ...Z }",
        """Unknown fragment "X". @ 1:13""",
        """Unknown fragment "Y". @ 1:32""",
        """Unknown fragment "Z". @ 1:64""")]
    public void Validate_Should_ReportErrors_When_DocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectErrors("KnownFragmentNames", document, errors);
}
