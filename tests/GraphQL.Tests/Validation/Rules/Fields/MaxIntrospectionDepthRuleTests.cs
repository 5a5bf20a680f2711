namespace Contested.GraphQL.Tests.Validation.Rules.Fields;

public sealed class MaxIntrospectionDepthRuleTests
{
    [Theory]
    [InlineData("{ __schema { types { fields { type { name fields { name } } } } } }")]
    [InlineData("{ __schema { types { ...F ...F } } a: __schema { types { ...F } } } fragment F on __Type { fields { name } interfaces { inputFields { name } } }")]
    public void Validate_Should_ReportNothing_When_DocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectErrors("MaxIntrospectionDepth", document);

    [Theory]
    [InlineData(
        "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
        "Maximum introspection depth exceeded @ 1:3")]
    [InlineData(
        """{ __type(name: "A") { ...F } } fragment F on __Type { fields { type { ...F } } }""",
        "Maximum introspection depth exceeded @ 1:3")]
    [InlineData(
        "{ __schema { types { ... { ...F ...G } } } } fragment F on __Type { fields { type { interfaces { ...G } } } } fragment G on __Type { name possibleTypes { name } }",
        "Maximum introspection depth exceeded @ 1:3")]
    public void Validate_Should_ReportErrors_When_DocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectErrors("MaxIntrospectionDepth", document, errors);
}
