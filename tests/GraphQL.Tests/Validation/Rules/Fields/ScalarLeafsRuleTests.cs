namespace Contested.GraphQL.Tests.Validation.Rules.Fields;

public sealed class ScalarLeafsRuleTests
{
    [Theory]
    [InlineData("{ number unit { id kind } }")]
    [InlineData("{ nothing nothing { a } }")]
    public void Validate_Should_ReportNothing_When_DocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectErrors("ScalarLeafs", document);

    [Theory]
    [InlineData(
        "{ unit }",
        """Field "unit" of type "Unit" must have a selection of subfields. Did you mean "unit { ... }"? @ 1:3""")]
    [InlineData(
        """{ claims actor(slug: "a") subject }""",
        """Field "claims" of type "[Claim!]!" must have a selection of subfields. Did you mean "claims { ... }"? @ 1:3""",
        """Field "actor" of type "Actor" must have a selection of subfields. Did you mean "actor { ... }"? @ 1:10""",
        """Field "subject" of type "Subject" must have a selection of subfields. Did you mean "subject { ... }"? @ 1:27""")]
    [InlineData(
        "{ number { id } }",
        """Field "number" must not have a selection since type "Int" has no subfields. @ 1:10""")]
    [InlineData(
        """{ unit { kind { a } name(locale: "x") { a } id @include(if: true) { a } } }""",
        """Field "kind" must not have a selection since type "UnitKind!" has no subfields. @ 1:15""",
        """Field "name" must not have a selection since type "String!" has no subfields. @ 1:39""",
        """Field "id" must not have a selection since type "ID!" has no subfields. @ 1:67""")]
    [InlineData(
        "{ __schema __typename { a } }",
        """Field "__schema" of type "__Schema!" must have a selection of subfields. Did you mean "__schema { ... }"? @ 1:3""",
        """Field "__typename" must not have a selection since type "String!" has no subfields. @ 1:23""")]
    public void Validate_Should_ReportErrors_When_DocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectErrors("ScalarLeafs", document, errors);
}
