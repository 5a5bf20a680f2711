namespace Contested.GraphQL.Tests.Validation.Rules.Operations;

public sealed class SingleFieldSubscriptionsRuleTests
{
    [Theory]
    [InlineData("subscription A { importance }")]
    [InlineData("subscription A { ...F } fragment F on Subscription { importance }")]
    [InlineData("subscription A { importance ... on Subscription { importance } ...F } fragment F on Subscription { importance }")]
    [InlineData("subscription A { ...Missing importance }")]
    [InlineData("subscription A { ... on Query { number } importance ... on Node { id } }")]
    [InlineData("query A { number unit { id } }")]
    public void Validate_Should_ReportNothing_When_DocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectErrors("SingleFieldSubscriptions", document);

    [Theory]
    [InlineData(
        "subscription { importance claimMade { id } }",
        "Anonymous Subscription must select only one top level field. @ 1:27")]
    [InlineData(
        "subscription A { importance claimMade { id } other: importance }",
        """Subscription "A" must select only one top level field. @ 1:29, 1:46""")]
    [InlineData(
        "subscription A { importance ...F } fragment F on Subscription { claimMade { id } ...F }",
        """Subscription "A" must select only one top level field. @ 1:65""")]
    [InlineData(
        "subscription A { __typename }",
        """Subscription "A" must not select an introspection top level field. @ 1:18""")]
    [InlineData(
        "subscription { a: importance __typename b: __typename }",
        "Anonymous Subscription must select only one top level field. @ 1:30, 1:41",
        "Anonymous Subscription must not select an introspection top level field. @ 1:30",
        "Anonymous Subscription must not select an introspection top level field. @ 1:41")]
    public void Validate_Should_ReportErrors_When_DocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectErrors("SingleFieldSubscriptions", document, errors);
}
