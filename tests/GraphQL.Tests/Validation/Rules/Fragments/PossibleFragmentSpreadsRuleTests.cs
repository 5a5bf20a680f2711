namespace Contested.GraphQL.Tests.Validation.Rules.Fragments;

public sealed class PossibleFragmentSpreadsRuleTests
{
    [Theory]
    [InlineData("fragment A on Unit { ...B } fragment B on Unit { id }")]
    [InlineData("fragment A on Actor { ...B } fragment B on Unit { id }")]
    [InlineData("fragment A on Unit { ...B } fragment B on Node { id }")]
    [InlineData("fragment A on Subject { ... on Node { id } ... on Actor { id } ... { __typename } }")]
    [InlineData("fragment A on Place { ... on Missing { a } ... on UnitKind { a } ...X }")]
    public void Validate_Should_ReportNothing_When_DocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectErrors("PossibleFragmentSpreads", document);

    [Theory]
    [InlineData(
        "fragment A on Unit { ...B } fragment B on Belligerent { id }",
        """Fragment "B" cannot be spread here as objects of type "Unit" can never be of type "Belligerent". @ 1:22""")]
    [InlineData(
        "fragment A on Unit { ... on Place { name } }",
        """Fragment cannot be spread here as objects of type "Unit" can never be of type "Place". @ 1:22""")]
    [InlineData(
        "fragment A on Territory { ... on Node { id } ...B } fragment B on Actor { id }",
        """Fragment cannot be spread here as objects of type "Territory" can never be of type "Node". @ 1:27""",
        """Fragment "B" cannot be spread here as objects of type "Territory" can never be of type "Actor". @ 1:46""")]
    [InlineData(
        "fragment A on Person { ... on Subject { __typename } ... on Actor { id } }",
        """Fragment cannot be spread here as objects of type "Person" can never be of type "Subject". @ 1:24""",
        """Fragment cannot be spread here as objects of type "Person" can never be of type "Actor". @ 1:54""")]
    [InlineData(
        "fragment A on Node { ... on Place { name } ... on Territory { __typename } }",
        """Fragment cannot be spread here as objects of type "Node" can never be of type "Place". @ 1:22""",
        """Fragment cannot be spread here as objects of type "Node" can never be of type "Territory". @ 1:44""")]
    [InlineData(
        "{ subject { ... on Person { id } } }",
        """Fragment cannot be spread here as objects of type "Subject" can never be of type "Person". @ 1:13""")]
    public void Validate_Should_ReportErrors_When_DocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectErrors("PossibleFragmentSpreads", document, errors);
}
