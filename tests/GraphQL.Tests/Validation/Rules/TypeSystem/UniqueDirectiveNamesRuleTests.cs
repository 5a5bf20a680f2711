namespace Contested.GraphQL.Tests.Validation.Rules.TypeSystem;

public sealed class UniqueDirectiveNamesRuleTests
{
    [Theory]
    [InlineData("directive @a on FIELD directive @b on FIELD")]
    public void ValidateSdl_Should_ReportNothing_When_TypeSystemDocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectSdlErrors("UniqueDirectiveNames", document);

    [Theory]
    [InlineData(
        "directive @a on FIELD directive @a on FIELD directive @d on FIELD directive @skip on FIELD",
        """There can be only one directive named "@a". @ 1:12, 1:34""")]
    public void ValidateSdl_Should_ReportErrors_When_TypeSystemDocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectSdlErrors("UniqueDirectiveNames", document, errors);

    [Theory]
    [InlineData("directive @a on FIELD directive @b on FIELD")]
    public void ValidateSdl_Should_ReportNothing_When_SchemaExtensionKeepsTheRule(string document) =>
        RuleExpectation.ExpectExtensionErrors("UniqueDirectiveNames", document);

    [Theory]
    [InlineData(
        "directive @a on FIELD directive @a on FIELD directive @d on FIELD directive @skip on FIELD",
        """There can be only one directive named "@a". @ 1:12, 1:34""",
        """Directive "@d" already exists in the schema. It cannot be redefined. @ 1:56""",
        """Directive "@skip" already exists in the schema. It cannot be redefined. @ 1:78""")]
    public void ValidateSdl_Should_ReportErrors_When_SchemaExtensionBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectExtensionErrors("UniqueDirectiveNames", document, errors);
}
