namespace Contested.GraphQL.Tests.Validation.Rules.Arguments;

public sealed class KnownArgumentNamesOnDirectivesRuleTests
{
    [Theory]
    [InlineData("""directive @x(aa: Int) on OBJECT type A @x(aa: 1) { a: Int @deprecated(reason: "x") }""")]
    public void ValidateSdl_Should_ReportNothing_When_TypeSystemDocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectSdlErrors("KnownArgumentNamesOnDirectives", document);

    [Theory]
    [InlineData(
        """directive @x(aaa: Int) on OBJECT type A @x(aab: 1, zzzz: 2) { a: Int @deprecated(resaon: "x") }""",
        """Unknown argument "aab" on directive "@x". Did you mean "aaa"? @ 1:44""",
        """Unknown argument "zzzz" on directive "@x". @ 1:52""",
        """Unknown argument "resaon" on directive "@deprecated". Did you mean "reason"? @ 1:82""")]
    public void ValidateSdl_Should_ReportErrors_When_TypeSystemDocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectSdlErrors("KnownArgumentNamesOnDirectives", document, errors);

    [Theory]
    [InlineData("""directive @x(aa: Int) on OBJECT type A @x(aa: 1) { a: Int @deprecated(reason: "x") }""")]
    public void ValidateSdl_Should_ReportNothing_When_SchemaExtensionKeepsTheRule(string document) =>
        RuleExpectation.ExpectExtensionErrors("KnownArgumentNamesOnDirectives", document);

    [Theory]
    [InlineData(
        """directive @x(aaa: Int) on OBJECT type A @x(aab: 1, zzzz: 2) { a: Int @deprecated(resaon: "x") }""",
        """Unknown argument "aab" on directive "@x". Did you mean "aaa"? @ 1:44""",
        """Unknown argument "zzzz" on directive "@x". @ 1:52""",
        """Unknown argument "resaon" on directive "@deprecated". Did you mean "reason"? @ 1:82""")]
    public void ValidateSdl_Should_ReportErrors_When_SchemaExtensionBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectExtensionErrors("KnownArgumentNamesOnDirectives", document, errors);
}
