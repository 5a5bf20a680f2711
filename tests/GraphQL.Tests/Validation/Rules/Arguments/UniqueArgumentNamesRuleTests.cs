namespace Contested.GraphQL.Tests.Validation.Rules.Arguments;

public sealed class UniqueArgumentNamesRuleTests
{
    [Theory]
    [InlineData("""{ unit(slug: "a") { id } number(value: 1) @tag(name: "a", weight: 1) }""")]
    public void Validate_Should_ReportNothing_When_DocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectErrors("UniqueArgumentNames", document);

    [Theory]
    [InlineData(
        "{ number(value: 1, value: 2, value: 3) }",
        """There can be only one argument named "value". @ 1:10, 1:20, 1:30""")]
    [InlineData(
        """{ claims(first: 1, after: "a", first: 2, after: "b") { id } number @tag(name: "a", name: "b") }""",
        """There can be only one argument named "first". @ 1:10, 1:32""",
        """There can be only one argument named "after". @ 1:20, 1:42""",
        """There can be only one argument named "name". @ 1:73, 1:84""")]
    public void Validate_Should_ReportErrors_When_DocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectErrors("UniqueArgumentNames", document, errors);

    [Theory]
    [InlineData(
        "type A @x(a: 1, a: 2) { b: Int @x(a: 1, b: 1, b: 2) }",
        """There can be only one argument named "a". @ 1:11, 1:17""",
        """There can be only one argument named "b". @ 1:41, 1:47""")]
    public void ValidateSdl_Should_ReportErrors_When_TypeSystemDocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectSdlErrors("UniqueArgumentNames", document, errors);

    [Theory]
    [InlineData(
        "type A @x(a: 1, a: 2) { b: Int @x(a: 1, b: 1, b: 2) }",
        """There can be only one argument named "a". @ 1:11, 1:17""",
        """There can be only one argument named "b". @ 1:41, 1:47""")]
    public void ValidateSdl_Should_ReportErrors_When_SchemaExtensionBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectExtensionErrors("UniqueArgumentNames", document, errors);
}
