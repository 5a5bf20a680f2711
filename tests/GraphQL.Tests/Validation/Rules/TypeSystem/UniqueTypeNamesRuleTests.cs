namespace Contested.GraphQL.Tests.Validation.Rules.TypeSystem;

public sealed class UniqueTypeNamesRuleTests
{
    [Theory]
    [InlineData("type A scalar B enum C { A }")]
    [InlineData("type E type Query")]
    public void ValidateSdl_Should_ReportNothing_When_TypeSystemDocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectSdlErrors("UniqueTypeNames", document);

    [Theory]
    [InlineData(
        "type A scalar A enum A { X } union B = A input B { a: Int }",
        """There can be only one type named "A". @ 1:6, 1:15""",
        """There can be only one type named "A". @ 1:6, 1:22""",
        """There can be only one type named "B". @ 1:36, 1:48""")]
    public void ValidateSdl_Should_ReportErrors_When_TypeSystemDocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectSdlErrors("UniqueTypeNames", document, errors);

    [Theory]
    [InlineData("type A scalar B enum C { A }")]
    public void ValidateSdl_Should_ReportNothing_When_SchemaExtensionKeepsTheRule(string document) =>
        RuleExpectation.ExpectExtensionErrors("UniqueTypeNames", document);

    [Theory]
    [InlineData(
        "type A scalar A enum A { X } union B = A input B { a: Int }",
        """There can be only one type named "A". @ 1:6, 1:15""",
        """There can be only one type named "A". @ 1:6, 1:22""",
        """There can be only one type named "B". @ 1:36, 1:48""")]
    [InlineData(
        "type E type Query",
        """Type "E" already exists in the schema. It cannot also be defined in this type definition. @ 1:6""",
        """Type "Query" already exists in the schema. It cannot also be defined in this type definition. @ 1:13""")]
    public void ValidateSdl_Should_ReportErrors_When_SchemaExtensionBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectExtensionErrors("UniqueTypeNames", document, errors);
}
