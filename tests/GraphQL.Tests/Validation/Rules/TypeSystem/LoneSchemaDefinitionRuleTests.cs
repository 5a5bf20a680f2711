namespace Contested.GraphQL.Tests.Validation.Rules.TypeSystem;

public sealed class LoneSchemaDefinitionRuleTests
{
    [Theory]
    [InlineData("type Query { a: Int }")]
    [InlineData("schema { query: A }")]
    public void ValidateSdl_Should_ReportNothing_When_TypeSystemDocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectSdlErrors("LoneSchemaDefinition", document);

    [Theory]
    [InlineData(
        "schema { query: A } schema { mutation: B } schema { subscription: C }",
        "Must provide only one schema definition. @ 1:21",
        "Must provide only one schema definition. @ 1:44")]
    public void ValidateSdl_Should_ReportErrors_When_TypeSystemDocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectSdlErrors("LoneSchemaDefinition", document, errors);

    [Theory]
    [InlineData("type Query { a: Int }")]
    public void ValidateSdl_Should_ReportNothing_When_SchemaExtensionKeepsTheRule(string document) =>
        RuleExpectation.ExpectExtensionErrors("LoneSchemaDefinition", document);

    [Theory]
    [InlineData(
        "schema { query: A }",
        "Cannot define a new schema within a schema extension. @ 1:1")]
    [InlineData(
        "schema { query: A } schema { mutation: B } schema { subscription: C }",
        "Cannot define a new schema within a schema extension. @ 1:1",
        "Cannot define a new schema within a schema extension. @ 1:21",
        "Cannot define a new schema within a schema extension. @ 1:44")]
    public void ValidateSdl_Should_ReportErrors_When_SchemaExtensionBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectExtensionErrors("LoneSchemaDefinition", document, errors);
}
