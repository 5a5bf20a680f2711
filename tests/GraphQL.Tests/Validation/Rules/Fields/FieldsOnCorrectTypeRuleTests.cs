namespace Contested.GraphQL.Tests.Validation.Rules.Fields;

public sealed class FieldsOnCorrectTypeRuleTests
{
    [Theory]
    [InlineData("""{ unit { id parent { id name } } __schema { types { name } } __type(name: "A") { name } __typename }""")]
    [InlineData("{ subject { __typename ... on Unit { kind } } }")]
    public void Validate_Should_ReportNothing_When_DocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectErrors("FieldsOnCorrectType", document);

    [Theory]
    [InlineData(
        "{ unit { meow } }",
        """Cannot query field "meow" on type "Unit". @ 1:10""")]
    [InlineData(
        "{ unit { nam comander kinds } }",
        """Cannot query field "nam" on type "Unit". Did you mean "name"? @ 1:10""",
        """Cannot query field "comander" on type "Unit". Did you mean "commander"? @ 1:14""",
        """Cannot query field "kinds" on type "Unit". Did you mean "kind" or "id"? @ 1:23""")]
    [InlineData(
        "{ unit { meow { deeper } parent { woof } } }",
        """Cannot query field "meow" on type "Unit". @ 1:10""",
        """Cannot query field "woof" on type "Unit". @ 1:35""")]
    [InlineData(
        "fragment F on Actor { commander }",
        """Cannot query field "commander" on type "Actor". Did you mean to use an inline fragment on "Unit"? @ 1:23""")]
    [InlineData(
        "fragment F on Actor { ideology kind }",
        """Cannot query field "ideology" on type "Actor". Did you mean to use an inline fragment on "Belligerent"? @ 1:23""",
        """Cannot query field "kind" on type "Actor". Did you mean to use an inline fragment on "Unit"? @ 1:32""")]
    [InlineData(
        "fragment F on Node { ideology }",
        """Cannot query field "ideology" on type "Node". Did you mean to use an inline fragment on "Belligerent" or "Person"? @ 1:22""")]
    [InlineData(
        "fragment F on Node { name }",
        """Cannot query field "name" on type "Node". Did you mean to use an inline fragment on "Actor", "Belligerent", or "Unit"? @ 1:22""")]
    [InlineData(
        "fragment F on Subject { name }",
        """Cannot query field "name" on type "Subject". Did you mean to use an inline fragment on "Actor", "Belligerent", "Place", or "Unit"? @ 1:25""")]
    [InlineData(
        "fragment F on Subject { strength id }",
        """Cannot query field "strength" on type "Subject". Did you mean to use an inline fragment on "Belligerent" or "Unit"? @ 1:25""",
        """Cannot query field "id" on type "Subject". Did you mean to use an inline fragment on "Node", "Actor", "Belligerent", or "Unit"? @ 1:34""")]
    [InlineData(
        "fragment F on Subject { xyz }",
        """Cannot query field "xyz" on type "Subject". @ 1:25""")]
    [InlineData(
        """{ __schema { foo } unit { __schema { types { name } } __type(name: "A") { name } } }""",
        """Cannot query field "foo" on type "__Schema". @ 1:14""",
        """Cannot query field "__schema" on type "Unit". @ 1:27""",
        """Cannot query field "__type" on type "Unit". @ 1:55""")]
    [InlineData(
        "fragment F on Unknown { a } { unit { ... on Missing { b } ... { c } } }",
        """Cannot query field "c" on type "Unit". @ 1:65""")]
    [InlineData(
        "fragment F on Unit { alias: strenght }",
        """Cannot query field "strenght" on type "Unit". Did you mean "strength" or "parent"? @ 1:22""")]
    [InlineData(
        "{ unit { NAME } }",
        """Cannot query field "NAME" on type "Unit". Did you mean "name"? @ 1:10""")]
    public void Validate_Should_ReportErrors_When_DocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectErrors("FieldsOnCorrectType", document, errors);

    [Theory]
    [InlineData(
        "{ unit { nam comander kinds } }",
        """Cannot query field "nam" on type "Unit". @ 1:10""",
        """Cannot query field "comander" on type "Unit". @ 1:14""",
        """Cannot query field "kinds" on type "Unit". @ 1:23""")]
    [InlineData(
        "fragment F on Actor { commander }",
        """Cannot query field "commander" on type "Actor". @ 1:23""")]
    [InlineData(
        "fragment F on Actor { ideology kind }",
        """Cannot query field "ideology" on type "Actor". @ 1:23""",
        """Cannot query field "kind" on type "Actor". @ 1:32""")]
    [InlineData(
        "fragment F on Node { ideology }",
        """Cannot query field "ideology" on type "Node". @ 1:22""")]
    [InlineData(
        "fragment F on Node { name }",
        """Cannot query field "name" on type "Node". @ 1:22""")]
    [InlineData(
        "fragment F on Subject { name }",
        """Cannot query field "name" on type "Subject". @ 1:25""")]
    [InlineData(
        "fragment F on Subject { strength id }",
        """Cannot query field "strength" on type "Subject". @ 1:25""",
        """Cannot query field "id" on type "Subject". @ 1:34""")]
    [InlineData(
        "fragment F on Unit { alias: strenght }",
        """Cannot query field "strenght" on type "Unit". @ 1:22""")]
    [InlineData(
        "{ unit { NAME } }",
        """Cannot query field "NAME" on type "Unit". @ 1:10""")]
    public void Validate_Should_GiveNothingAway_When_SuggestionsAreOff(string document, params string[] errors) =>
        RuleExpectation.ExpectErrorsWithoutSuggestions("FieldsOnCorrectType", document, errors);
}
