namespace Contested.GraphQL.Tests.Validation.Rules.TypeSystem;

public sealed class UniqueEnumValueNamesRuleTests
{
    [Theory]
    [InlineData("enum X { A B } extend enum X { C }")]
    public void ValidateSdl_Should_ReportNothing_When_TypeSystemDocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectSdlErrors("UniqueEnumValueNames", document);

    [Theory]
    [InlineData(
        "enum X { A B A } extend enum X { B C C }",
        """Enum value "X.A" can only be defined once. @ 1:10, 1:14""",
        """Enum value "X.B" can only be defined once. @ 1:12, 1:34""",
        """Enum value "X.C" can only be defined once. @ 1:36, 1:38""")]
    [InlineData(
        "extend enum E { A B B } enum S { X }",
        """Enum value "E.B" can only be defined once. @ 1:19, 1:21""")]
    public void ValidateSdl_Should_ReportErrors_When_TypeSystemDocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectSdlErrors("UniqueEnumValueNames", document, errors);

    [Theory]
    [InlineData("enum X { A B } extend enum X { C }")]
    public void ValidateSdl_Should_ReportNothing_When_SchemaExtensionKeepsTheRule(string document) =>
        RuleExpectation.ExpectExtensionErrors("UniqueEnumValueNames", document);

    [Theory]
    [InlineData(
        "enum X { A B A } extend enum X { B C C }",
        """Enum value "X.A" can only be defined once. @ 1:10, 1:14""",
        """Enum value "X.B" can only be defined once. @ 1:12, 1:34""",
        """Enum value "X.C" can only be defined once. @ 1:36, 1:38""")]
    [InlineData(
        "extend enum E { A B B } enum S { X }",
        """Enum value "E.A" already exists in the schema. It cannot also be defined in this type extension. @ 1:17""",
        """Enum value "E.B" can only be defined once. @ 1:19, 1:21""")]
    public void ValidateSdl_Should_ReportErrors_When_SchemaExtensionBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectExtensionErrors("UniqueEnumValueNames", document, errors);
}
