namespace Contested.GraphQL.Tests.Validation.Rules.Arguments;

public sealed class ProvidedRequiredArgumentsOnDirectivesRuleTests
{
    [Theory]
    [InlineData("directive @x(a: Int! b: Int! = 1 c: Int) on OBJECT type A @x(a: 1)")]
    [InlineData("extend type Query @d { b: Int @d(x: 1) }")]
    public void ValidateSdl_Should_ReportNothing_When_TypeSystemDocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectSdlErrors("ProvidedRequiredArgumentsOnDirectives", document);

    [Theory]
    [InlineData(
        "directive @x(a: Int! b: [Int!]! = 1 c: [Int!]!) on OBJECT type A @x(b: 1) { a: Int @d(y: 1) } scalar S @specifiedBy",
        """Directive "@x" argument "a" of type "Int!" is required, but it was not provided. @ 1:66""",
        """Directive "@x" argument "c" of type "[Int!]!" is required, but it was not provided. @ 1:66""",
        """Directive "@specifiedBy" argument "url" of type "String!" is required, but it was not provided. @ 1:104""")]
    public void ValidateSdl_Should_ReportErrors_When_TypeSystemDocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectSdlErrors("ProvidedRequiredArgumentsOnDirectives", document, errors);

    [Theory]
    [InlineData("directive @x(a: Int! b: Int! = 1 c: Int) on OBJECT type A @x(a: 1)")]
    public void ValidateSdl_Should_ReportNothing_When_SchemaExtensionKeepsTheRule(string document) =>
        RuleExpectation.ExpectExtensionErrors("ProvidedRequiredArgumentsOnDirectives", document);

    [Theory]
    [InlineData(
        "directive @x(a: Int! b: [Int!]! = 1 c: [Int!]!) on OBJECT type A @x(b: 1) { a: Int @d(y: 1) } scalar S @specifiedBy",
        """Directive "@x" argument "a" of type "Int!" is required, but it was not provided. @ 1:66""",
        """Directive "@x" argument "c" of type "[Int!]!" is required, but it was not provided. @ 1:66""",
        """Directive "@d" argument "x" of type "Int!" is required, but it was not provided. @ 1:84""",
        """Directive "@specifiedBy" argument "url" of type "String!" is required, but it was not provided. @ 1:104""")]
    [InlineData(
        "extend type Query @d { b: Int @d(x: 1) }",
        """Directive "@d" argument "x" of type "Int!" is required, but it was not provided. @ 1:19""")]
    public void ValidateSdl_Should_ReportErrors_When_SchemaExtensionBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectExtensionErrors("ProvidedRequiredArgumentsOnDirectives", document, errors);
}
