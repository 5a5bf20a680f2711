namespace Contested.GraphQL.Tests.Validation.Rules.TypeSystem;

public sealed class UniqueOperationTypesRuleTests
{
    [Theory]
    [InlineData("schema { query: A mutation: B } extend schema { subscription: C }")]
    public void ValidateSdl_Should_ReportNothing_When_TypeSystemDocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectSdlErrors("UniqueOperationTypes", document);

    [Theory]
    [InlineData(
        "schema { query: A query: B mutation: M } extend schema { mutation: N }",
        "There can be only one query type in schema. @ 1:10, 1:19",
        "There can be only one mutation type in schema. @ 1:28, 1:58")]
    [InlineData(
        "extend schema { query: A mutation: B } extend schema { query: C mutation: D }",
        "There can be only one query type in schema. @ 1:17, 1:56",
        "There can be only one mutation type in schema. @ 1:26, 1:65")]
    public void ValidateSdl_Should_ReportErrors_When_TypeSystemDocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectSdlErrors("UniqueOperationTypes", document, errors);

    [Theory]
    [InlineData(
        "schema { query: A mutation: B } extend schema { subscription: C }",
        "Type for query already defined in the schema. It cannot be redefined. @ 1:10")]
    [InlineData(
        "schema { query: A query: B mutation: M } extend schema { mutation: N }",
        "Type for query already defined in the schema. It cannot be redefined. @ 1:10",
        "Type for query already defined in the schema. It cannot be redefined. @ 1:19",
        "There can be only one mutation type in schema. @ 1:28, 1:58")]
    [InlineData(
        "extend schema { query: A mutation: B } extend schema { query: C mutation: D }",
        "Type for query already defined in the schema. It cannot be redefined. @ 1:17",
        "Type for query already defined in the schema. It cannot be redefined. @ 1:56",
        "There can be only one mutation type in schema. @ 1:26, 1:65")]
    public void ValidateSdl_Should_ReportErrors_When_SchemaExtensionBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectExtensionErrors("UniqueOperationTypes", document, errors);
}
