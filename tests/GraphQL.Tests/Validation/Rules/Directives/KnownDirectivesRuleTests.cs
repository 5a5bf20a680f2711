namespace Contested.GraphQL.Tests.Validation.Rules.Directives;

public sealed class KnownDirectivesRuleTests
{
    [Theory]
    [InlineData("query A @onQuery { number @onField unit { ... on Unit @onInlineFragment { id } ...F @onFragmentSpread } } fragment F on Unit @onFragmentDefinition { id @skip(if: true) }")]
    [InlineData("query A($x: Int @onVariable) { number(value: $x) }")]
    public void Validate_Should_ReportNothing_When_DocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectErrors("KnownDirectives", document);

    [Theory]
    [InlineData(
        "{ number @unknown unit { ...F @other } } fragment F on Unit { id }",
        """Unknown directive "@unknown". @ 1:10""",
        """Unknown directive "@other". @ 1:31""")]
    [InlineData(
        "query A @onMutation { number @onQuery unit { ... on Unit @onField { id } ...F @onInlineFragment } } fragment F on Unit @onFragmentSpread { id }",
        """Directive "@onMutation" may not be used on QUERY. @ 1:9""",
        """Directive "@onQuery" may not be used on FIELD. @ 1:30""",
        """Directive "@onField" may not be used on INLINE_FRAGMENT. @ 1:58""",
        """Directive "@onInlineFragment" may not be used on FRAGMENT_SPREAD. @ 1:79""",
        """Directive "@onFragmentSpread" may not be used on FRAGMENT_DEFINITION. @ 1:120""")]
    [InlineData(
        "query A($x: Int @onField) { number(value: $x) }",
        """Directive "@onField" may not be used on VARIABLE_DEFINITION. @ 1:17""")]
    [InlineData(
        """mutation A @onQuery { assert(filter: {claimant: "a"}) { id } } subscription B @onMutation @onSubscription { importance @include }""",
        """Directive "@onQuery" may not be used on MUTATION. @ 1:12""",
        """Directive "@onMutation" may not be used on SUBSCRIPTION. @ 1:79""")]
    public void Validate_Should_ReportErrors_When_DocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectErrors("KnownDirectives", document, errors);

    [Theory]
    [InlineData(
        """type A @deprecated { a: Int @deprecated } scalar X @specifiedBy(url: "x") input O @oneOf { a: Int @deprecated }""",
        """Directive "@deprecated" may not be used on OBJECT. @ 1:8""")]
    [InlineData(
        """schema @dep { query: A } type A { a(x: Int @specifiedBy(url: "a")): Int @oneOf } interface I @deprecated { a: Int } union U @deprecated = A enum E @deprecated { A @oneOf } input In @deprecated { a: Int @oneOf } scalar S @oneOf extend schema @deprecated extend type A @deprecated extend scalar S @oneOf directive @z(a: Int @oneOf) on FIELD""",
        """Unknown directive "@dep". @ 1:8""",
        """Directive "@specifiedBy" may not be used on ARGUMENT_DEFINITION. @ 1:44""",
        """Directive "@oneOf" may not be used on FIELD_DEFINITION. @ 1:73""",
        """Directive "@deprecated" may not be used on INTERFACE. @ 1:94""",
        """Directive "@deprecated" may not be used on UNION. @ 1:125""",
        """Directive "@deprecated" may not be used on ENUM. @ 1:148""",
        """Directive "@oneOf" may not be used on ENUM_VALUE. @ 1:164""",
        """Directive "@deprecated" may not be used on INPUT_OBJECT. @ 1:182""",
        """Directive "@oneOf" may not be used on INPUT_FIELD_DEFINITION. @ 1:203""",
        """Directive "@oneOf" may not be used on SCALAR. @ 1:221""",
        """Directive "@deprecated" may not be used on SCHEMA. @ 1:242""",
        """Directive "@deprecated" may not be used on OBJECT. @ 1:268""",
        """Directive "@oneOf" may not be used on SCALAR. @ 1:296""",
        """Directive "@oneOf" may not be used on ARGUMENT_DEFINITION. @ 1:323""")]
    [InlineData(
        "directive @x on OBJECT | ENUM type A @x enum E @x { V @x } extend interface I @x extend union U @x = A extend enum E @x extend input In @x",
        """Directive "@x" may not be used on ENUM_VALUE. @ 1:55""",
        """Directive "@x" may not be used on INTERFACE. @ 1:79""",
        """Directive "@x" may not be used on UNION. @ 1:97""",
        """Directive "@x" may not be used on INPUT_OBJECT. @ 1:137""")]
    public void ValidateSdl_Should_ReportErrors_When_TypeSystemDocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectSdlErrors("KnownDirectives", document, errors);

    [Theory]
    [InlineData(
        """type A @deprecated { a: Int @deprecated } scalar X @specifiedBy(url: "x") input O @oneOf { a: Int @deprecated }""",
        """Directive "@deprecated" may not be used on OBJECT. @ 1:8""")]
    [InlineData(
        """schema @dep { query: A } type A { a(x: Int @specifiedBy(url: "a")): Int @oneOf } interface I @deprecated { a: Int } union U @deprecated = A enum E @deprecated { A @oneOf } input In @deprecated { a: Int @oneOf } scalar S @oneOf extend schema @deprecated extend type A @deprecated extend scalar S @oneOf directive @z(a: Int @oneOf) on FIELD""",
        """Unknown directive "@dep". @ 1:8""",
        """Directive "@specifiedBy" may not be used on ARGUMENT_DEFINITION. @ 1:44""",
        """Directive "@oneOf" may not be used on FIELD_DEFINITION. @ 1:73""",
        """Directive "@deprecated" may not be used on INTERFACE. @ 1:94""",
        """Directive "@deprecated" may not be used on UNION. @ 1:125""",
        """Directive "@deprecated" may not be used on ENUM. @ 1:148""",
        """Directive "@oneOf" may not be used on ENUM_VALUE. @ 1:164""",
        """Directive "@deprecated" may not be used on INPUT_OBJECT. @ 1:182""",
        """Directive "@oneOf" may not be used on INPUT_FIELD_DEFINITION. @ 1:203""",
        """Directive "@oneOf" may not be used on SCALAR. @ 1:221""",
        """Directive "@deprecated" may not be used on SCHEMA. @ 1:242""",
        """Directive "@deprecated" may not be used on OBJECT. @ 1:268""",
        """Directive "@oneOf" may not be used on SCALAR. @ 1:296""",
        """Directive "@oneOf" may not be used on ARGUMENT_DEFINITION. @ 1:323""")]
    [InlineData(
        "directive @x on OBJECT | ENUM type A @x enum E @x { V @x } extend interface I @x extend union U @x = A extend enum E @x extend input In @x",
        """Directive "@x" may not be used on ENUM_VALUE. @ 1:55""",
        """Directive "@x" may not be used on INTERFACE. @ 1:79""",
        """Directive "@x" may not be used on UNION. @ 1:97""",
        """Directive "@x" may not be used on INPUT_OBJECT. @ 1:137""")]
    public void ValidateSdl_Should_ReportErrors_When_SchemaExtensionBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectExtensionErrors("KnownDirectives", document, errors);
}
