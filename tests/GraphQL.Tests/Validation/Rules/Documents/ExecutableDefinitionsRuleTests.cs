namespace Contested.GraphQL.Tests.Validation.Rules.Documents;

public sealed class ExecutableDefinitionsRuleTests
{
    [Theory]
    [InlineData("{ unit { id } }")]
    [InlineData("query A { unit { id } } fragment F on Unit { id }")]
    public void Validate_Should_ReportNothing_When_DocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectErrors("ExecutableDefinitions", document);

    [Theory]
    [InlineData(
        "query A { unit { id } } type Cow { name: String } extend type Unit { color: String }",
        """The "Cow" definition is not executable. @ 1:25""",
        """The "Unit" definition is not executable. @ 1:51""")]
    [InlineData(
        "schema { query: Query } type Query { a: Int } extend schema @onQuery directive @x on FIELD",
        "The schema definition is not executable. @ 1:1",
        """The "Query" definition is not executable. @ 1:25""",
        "The schema definition is not executable. @ 1:47",
        """The "x" definition is not executable. @ 1:70""")]
    public void Validate_Should_ReportErrors_When_DocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectErrors("ExecutableDefinitions", document, errors);
}
