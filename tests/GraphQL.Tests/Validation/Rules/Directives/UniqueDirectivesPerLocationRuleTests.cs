namespace Contested.GraphQL.Tests.Validation.Rules.Directives;

public sealed class UniqueDirectivesPerLocationRuleTests
{
    [Theory]
    [InlineData("{ number @onField unit @onField { id @onField } }")]
    [InlineData("""{ number @tag(name: "a") @tag(name: "b") }""")]
    public void Validate_Should_ReportNothing_When_DocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectErrors("UniqueDirectivesPerLocation", document);

    [Theory]
    [InlineData(
        "{ number @onField @onField }",
        """The directive "@onField" can only be used once at this location. @ 1:10, 1:19""")]
    [InlineData(
        "{ number @onField @onField @onField @unknown @unknown }",
        """The directive "@onField" can only be used once at this location. @ 1:10, 1:19""",
        """The directive "@onField" can only be used once at this location. @ 1:10, 1:28""")]
    [InlineData(
        "query A($x: Int @onVariable @onVariable) @onQuery @onQuery { unit { ... @include(if: true) @include(if: false) { id } ...F @skip(if: true) @skip(if: true) } } fragment F on Unit @onFragmentDefinition @onFragmentDefinition { id }",
        """The directive "@onQuery" can only be used once at this location. @ 1:42, 1:51""",
        """The directive "@onVariable" can only be used once at this location. @ 1:17, 1:29""",
        """The directive "@include" can only be used once at this location. @ 1:73, 1:92""",
        """The directive "@skip" can only be used once at this location. @ 1:124, 1:140""",
        """The directive "@onFragmentDefinition" can only be used once at this location. @ 1:179, 1:201""")]
    public void Validate_Should_ReportErrors_When_DocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectErrors("UniqueDirectivesPerLocation", document, errors);

    [Theory]
    [InlineData("directive @r repeatable on OBJECT directive @x on OBJECT type A @r @r @x { a: Int }")]
    public void ValidateSdl_Should_ReportNothing_When_TypeSystemDocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectSdlErrors("UniqueDirectivesPerLocation", document);

    [Theory]
    [InlineData(
        "directive @x on SCHEMA | OBJECT type A @x @x { a: Int @x @x } extend type A @x schema @x { query: A } extend schema @x enum E { V @x @x } input In { a: Int @x @x }",
        """The directive "@x" can only be used once at this location. @ 1:40, 1:43""",
        """The directive "@x" can only be used once at this location. @ 1:55, 1:58""",
        """The directive "@x" can only be used once at this location. @ 1:40, 1:77""",
        """The directive "@x" can only be used once at this location. @ 1:87, 1:117""",
        """The directive "@x" can only be used once at this location. @ 1:131, 1:134""",
        """The directive "@x" can only be used once at this location. @ 1:157, 1:160""")]
    public void ValidateSdl_Should_ReportErrors_When_TypeSystemDocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectSdlErrors("UniqueDirectivesPerLocation", document, errors);

    [Theory]
    [InlineData("directive @r repeatable on OBJECT directive @x on OBJECT type A @r @r @x { a: Int }")]
    public void ValidateSdl_Should_ReportNothing_When_SchemaExtensionKeepsTheRule(string document) =>
        RuleExpectation.ExpectExtensionErrors("UniqueDirectivesPerLocation", document);

    [Theory]
    [InlineData(
        "directive @x on SCHEMA | OBJECT type A @x @x { a: Int @x @x } extend type A @x schema @x { query: A } extend schema @x enum E { V @x @x } input In { a: Int @x @x }",
        """The directive "@x" can only be used once at this location. @ 1:40, 1:43""",
        """The directive "@x" can only be used once at this location. @ 1:55, 1:58""",
        """The directive "@x" can only be used once at this location. @ 1:40, 1:77""",
        """The directive "@x" can only be used once at this location. @ 1:87, 1:117""",
        """The directive "@x" can only be used once at this location. @ 1:131, 1:134""",
        """The directive "@x" can only be used once at this location. @ 1:157, 1:160""")]
    public void ValidateSdl_Should_ReportErrors_When_SchemaExtensionBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectExtensionErrors("UniqueDirectivesPerLocation", document, errors);
}
