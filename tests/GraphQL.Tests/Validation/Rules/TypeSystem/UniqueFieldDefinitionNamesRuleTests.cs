namespace Contested.GraphQL.Tests.Validation.Rules.TypeSystem;

public sealed class UniqueFieldDefinitionNamesRuleTests
{
    [Theory]
    [InlineData("type A { a: Int } extend type A { b: Int }")]
    public void ValidateSdl_Should_ReportNothing_When_TypeSystemDocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectSdlErrors("UniqueFieldDefinitionNames", document);

    [Theory]
    [InlineData(
        "type A { a: Int b: Int a: Int } extend type A { b: Int } interface B { x: Int x: Int } input C { y: Int y: Int } extend input C { y: Int }",
        """Field "A.a" can only be defined once. @ 1:10, 1:24""",
        """Field "A.b" can only be defined once. @ 1:17, 1:49""",
        """Field "B.x" can only be defined once. @ 1:72, 1:79""",
        """Field "C.y" can only be defined once. @ 1:98, 1:105""",
        """Field "C.y" can only be defined once. @ 1:98, 1:131""")]
    [InlineData(
        "extend type Query { a: Int b: Int b: Int } extend interface I { a: Int } extend input In { a: Int }",
        """Field "Query.b" can only be defined once. @ 1:28, 1:35""")]
    public void ValidateSdl_Should_ReportErrors_When_TypeSystemDocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectSdlErrors("UniqueFieldDefinitionNames", document, errors);

    [Theory]
    [InlineData("type A { a: Int } extend type A { b: Int }")]
    public void ValidateSdl_Should_ReportNothing_When_SchemaExtensionKeepsTheRule(string document) =>
        RuleExpectation.ExpectExtensionErrors("UniqueFieldDefinitionNames", document);

    [Theory]
    [InlineData(
        "type A { a: Int b: Int a: Int } extend type A { b: Int } interface B { x: Int x: Int } input C { y: Int y: Int } extend input C { y: Int }",
        """Field "A.a" can only be defined once. @ 1:10, 1:24""",
        """Field "A.b" can only be defined once. @ 1:17, 1:49""",
        """Field "B.x" can only be defined once. @ 1:72, 1:79""",
        """Field "C.y" can only be defined once. @ 1:98, 1:105""",
        """Field "C.y" can only be defined once. @ 1:98, 1:131""")]
    [InlineData(
        "extend type Query { a: Int b: Int b: Int } extend interface I { a: Int } extend input In { a: Int }",
        """Field "Query.a" already exists in the schema. It cannot also be defined in this type extension. @ 1:21""",
        """Field "Query.b" can only be defined once. @ 1:28, 1:35""",
        """Field "I.a" already exists in the schema. It cannot also be defined in this type extension. @ 1:65""",
        """Field "In.a" already exists in the schema. It cannot also be defined in this type extension. @ 1:92""")]
    public void ValidateSdl_Should_ReportErrors_When_SchemaExtensionBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectExtensionErrors("UniqueFieldDefinitionNames", document, errors);
}
