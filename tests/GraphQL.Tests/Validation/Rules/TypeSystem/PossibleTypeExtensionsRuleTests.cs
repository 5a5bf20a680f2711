namespace Contested.GraphQL.Tests.Validation.Rules.TypeSystem;

public sealed class PossibleTypeExtensionsRuleTests
{
    [Theory]
    [InlineData("type A extend type A { a: Int } scalar B extend scalar B @d")]
    public void ValidateSdl_Should_ReportNothing_When_TypeSystemDocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectSdlErrors("PossibleTypeExtensions", document);

    [Theory]
    [InlineData(
        "extend type Unknown @d extend scalar Quer @d",
        """Cannot extend type "Unknown" because it is not defined. @ 1:13""",
        """Cannot extend type "Quer" because it is not defined. @ 1:38""")]
    [InlineData(
        "type A interface B { a: Int } union C = A enum D { X } input G { a: Int } scalar H extend scalar A @d extend type B @d extend interface C @d extend union D @d extend enum G @d extend input H @d",
        """Cannot extend non-scalar type "A". @ 1:1, 1:84""",
        """Cannot extend non-object type "B". @ 1:8, 1:103""",
        """Cannot extend non-interface type "C". @ 1:31, 1:120""",
        """Cannot extend non-union type "D". @ 1:43, 1:142""",
        """Cannot extend non-enum type "G". @ 1:56, 1:160""",
        """Cannot extend non-input object type "H". @ 1:75, 1:177""")]
    [InlineData(
        "extend enum Query { X } extend type S { a: Int } extend input In { b: Int } extend union I = A",
        """Cannot extend type "Query" because it is not defined. @ 1:13""",
        """Cannot extend type "S" because it is not defined. @ 1:37""",
        """Cannot extend type "In" because it is not defined. @ 1:63""",
        """Cannot extend type "I" because it is not defined. @ 1:90""")]
    public void ValidateSdl_Should_ReportErrors_When_TypeSystemDocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectSdlErrors("PossibleTypeExtensions", document, errors);

    [Theory]
    [InlineData("type A extend type A { a: Int } scalar B extend scalar B @d")]
    public void ValidateSdl_Should_ReportNothing_When_SchemaExtensionKeepsTheRule(string document) =>
        RuleExpectation.ExpectExtensionErrors("PossibleTypeExtensions", document);

    [Theory]
    [InlineData(
        "extend type Unknown @d extend scalar Quer @d",
        """Cannot extend type "Unknown" because it is not defined. @ 1:13""",
        """Cannot extend type "Quer" because it is not defined. Did you mean "Query"? @ 1:38""")]
    [InlineData(
        "type A interface B { a: Int } union C = A enum D { X } input G { a: Int } scalar H extend scalar A @d extend type B @d extend interface C @d extend union D @d extend enum G @d extend input H @d",
        """Cannot extend non-scalar type "A". @ 1:1, 1:84""",
        """Cannot extend non-object type "B". @ 1:8, 1:103""",
        """Cannot extend non-interface type "C". @ 1:31, 1:120""",
        """Cannot extend non-union type "D". @ 1:43, 1:142""",
        """Cannot extend non-enum type "G". @ 1:56, 1:160""",
        """Cannot extend non-input object type "H". @ 1:75, 1:177""")]
    [InlineData(
        "extend enum Query { X } extend type S { a: Int } extend input In { b: Int } extend union I = A",
        """Cannot extend non-enum type "Query". @ 1:1""",
        """Cannot extend non-object type "S". @ 1:25""",
        """Cannot extend non-union type "I". @ 1:77""")]
    public void ValidateSdl_Should_ReportErrors_When_SchemaExtensionBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectExtensionErrors("PossibleTypeExtensions", document, errors);
}
