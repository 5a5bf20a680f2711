namespace Contested.GraphQL.Tests.Validation.Rules.Values;

public sealed class UniqueInputFieldNamesRuleTests
{
    [Theory]
    [InlineData("""{ claims(filter: {claimant: "a", nested: {claimant: "b"}}) { id } }""")]
    public void Validate_Should_ReportNothing_When_DocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectErrors("UniqueInputFieldNames", document);

    [Theory]
    [InlineData(
        """{ claims(filter: {claimant: "a", claimant: "b", claimant: "c"}) { id } }""",
        """There can be only one input field named "claimant". @ 1:19, 1:34""",
        """There can be only one input field named "claimant". @ 1:19, 1:49""")]
    [InlineData(
        "{ claims(filter: {minimum: 1, nested: {kind: BRIGADE, kind: COMPANY, nested: {tags: [], tags: []}}, minimum: 2}) { id } moment(value: [{a: 1, a: 2}, {a: 1}]) }",
        """There can be only one input field named "kind". @ 1:40, 1:55""",
        """There can be only one input field named "tags". @ 1:79, 1:89""",
        """There can be only one input field named "minimum". @ 1:19, 1:101""",
        """There can be only one input field named "a". @ 1:137, 1:143""")]
    public void Validate_Should_ReportErrors_When_DocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectErrors("UniqueInputFieldNames", document, errors);

    [Theory]
    [InlineData(
        "type A { a(x: In = {a: 1, a: 2}): Int @x(v: {b: 1, b: 2}) }",
        """There can be only one input field named "a". @ 1:21, 1:27""",
        """There can be only one input field named "b". @ 1:46, 1:52""")]
    public void ValidateSdl_Should_ReportErrors_When_TypeSystemDocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectSdlErrors("UniqueInputFieldNames", document, errors);

    [Theory]
    [InlineData(
        "type A { a(x: In = {a: 1, a: 2}): Int @x(v: {b: 1, b: 2}) }",
        """There can be only one input field named "a". @ 1:21, 1:27""",
        """There can be only one input field named "b". @ 1:46, 1:52""")]
    public void ValidateSdl_Should_ReportErrors_When_SchemaExtensionBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectExtensionErrors("UniqueInputFieldNames", document, errors);
}
