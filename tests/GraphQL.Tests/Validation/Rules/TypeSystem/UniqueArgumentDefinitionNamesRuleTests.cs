namespace Contested.GraphQL.Tests.Validation.Rules.TypeSystem;

public sealed class UniqueArgumentDefinitionNamesRuleTests
{
    [Theory]
    [InlineData("type A { a(x: Int, y: Int): Int } directive @z(a: Int, b: Int) on FIELD")]
    public void ValidateSdl_Should_ReportNothing_When_TypeSystemDocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectSdlErrors("UniqueArgumentDefinitionNames", document);

    [Theory]
    [InlineData(
        "type A { a(x: Int, x: Int, y: Int, y: Int): Int } interface B { b(x: Int x: Int): Int } extend type A { c(x: Int x: Int): Int } extend interface B { c(x: Int x: Int x: Int): Int } directive @z(a: Int, a: Int) on FIELD",
        """Argument "A.a(x:)" can only be defined once. @ 1:12, 1:20""",
        """Argument "A.a(y:)" can only be defined once. @ 1:28, 1:36""",
        """Argument "B.b(x:)" can only be defined once. @ 1:67, 1:74""",
        """Argument "A.c(x:)" can only be defined once. @ 1:107, 1:114""",
        """Argument "B.c(x:)" can only be defined once. @ 1:152, 1:159, 1:166""",
        """Argument "@z(a:)" can only be defined once. @ 1:194, 1:202""")]
    public void ValidateSdl_Should_ReportErrors_When_TypeSystemDocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectSdlErrors("UniqueArgumentDefinitionNames", document, errors);

    [Theory]
    [InlineData("type A { a(x: Int, y: Int): Int } directive @z(a: Int, b: Int) on FIELD")]
    public void ValidateSdl_Should_ReportNothing_When_SchemaExtensionKeepsTheRule(string document) =>
        RuleExpectation.ExpectExtensionErrors("UniqueArgumentDefinitionNames", document);

    [Theory]
    [InlineData(
        "type A { a(x: Int, x: Int, y: Int, y: Int): Int } interface B { b(x: Int x: Int): Int } extend type A { c(x: Int x: Int): Int } extend interface B { c(x: Int x: Int x: Int): Int } directive @z(a: Int, a: Int) on FIELD",
        """Argument "A.a(x:)" can only be defined once. @ 1:12, 1:20""",
        """Argument "A.a(y:)" can only be defined once. @ 1:28, 1:36""",
        """Argument "B.b(x:)" can only be defined once. @ 1:67, 1:74""",
        """Argument "A.c(x:)" can only be defined once. @ 1:107, 1:114""",
        """Argument "B.c(x:)" can only be defined once. @ 1:152, 1:159, 1:166""",
        """Argument "@z(a:)" can only be defined once. @ 1:194, 1:202""")]
    public void ValidateSdl_Should_ReportErrors_When_SchemaExtensionBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectExtensionErrors("UniqueArgumentDefinitionNames", document, errors);
}
