using Contested.GraphQL.Language;
using Contested.GraphQL.Types;
using Contested.GraphQL.Validation;
using Contested.GraphQL.Validation.Rules;

namespace Contested.GraphQL.Tests.Validation;

public sealed class DocumentValidatorTests
{
    [Fact]
    public void Validate_Should_ReportNothing_When_DocumentIsValid() =>
        Validate("query A($slug: String!) { actor(slug: $slug) { ...F } } fragment F on Actor { id name }").ShouldBeEmpty();

    [Fact]
    public void Validate_Should_ReportInOrderOfPlacesAndRules_When_SeveralRulesAreBroken() =>
        Validate("query A($x: Unit, $y: Int, $y: Int) { required(value: $z) number(value: \"a\", value: $y) }")
            .Select(error => error.Extensions["rule"])
            .ShouldBe(
            [
                "UniqueVariableNames",
                "VariablesAreInputTypes",
                "UniqueArgumentNames",
                "ValuesOfCorrectType",
                "NoUndefinedVariables",
                "NoUnusedVariables",
            ]);

    [Fact]
    public void Validate_Should_StopWithAnExplanation_When_LimitOfErrorsIsReached()
    {
        var errors = Validate("{ a b c d }", new ValidationOptions { MaxErrors = 2 });

        errors.Select(error => error.Message).ShouldBe(
        [
            "Cannot query field \"a\" on type \"Query\".",
            "Cannot query field \"b\" on type \"Query\".",
            "Too many validation errors, error limit reached. Validation aborted.",
        ]);
    }

    [Fact]
    public void Validate_Should_ReportAll_When_LimitOfErrorsIsJustMet() =>
        Validate("{ a b }", new ValidationOptions { MaxErrors = 2 }).Count.ShouldBe(2);

    [Fact]
    public void Validate_Should_IgnoreDescriptions_When_DefinitionsHaveThem() =>
        Validate("\"an operation\" query A(\"a variable\" $x: Int) { number(value: $x) }").ShouldBeEmpty();

    [Theory]
    [InlineData("mutation { a }", "The mutation operation is not supported by the schema. @ 1:1")]
    [InlineData("{ a } subscription S { a }", "The subscription operation is not supported by the schema. @ 1:7")]
    public void Validate_Should_ReportOperation_When_SchemaHasNoRootForIt(string document, string expected)
    {
        var schema = new Schema(new ObjectType("Query", () => [new("a", SpecifiedScalars.Int)]));

        DocumentValidator.Validate(schema, Parser.Parse(document)).Select(RuleExpectation.Describe).ShouldContain(expected);
    }

    [Theory]
    [InlineData(
        "subscription S($x: Boolean!) { importance @skip(if: $x) }",
        "Subscription \"S\" must not use `@skip` or `@include` directives in the top level selection. @ 1:43")]
    [InlineData(
        "subscription { ... @include(if: true) { importance } claimMade { id @skip(if: true) } }",
        "Anonymous Subscription must not use `@skip` or `@include` directives in the top level selection. @ 1:20")]
    public void Validate_Should_ReportCondition_When_RootFieldOfSubscriptionHasOne(string document, string expected) =>
        Validate(document).Select(RuleExpectation.Describe).ShouldBe([expected]);

    [Fact]
    public void ValidateSdl_Should_ReportNothing_When_DocumentIsValid() =>
        DocumentValidator.ValidateSdl(Parser.Parse("type Query { a(x: Int = 1): [A!]! @deprecated } type A { id: ID! }")).ShouldBeEmpty();

    [Fact]
    public void ValidateSdl_Should_ReportInOrderOfPlaces_When_SeveralRulesAreBroken() =>
        DocumentValidator.ValidateSdl(Parser.Parse("type A { a: B a: Int @x } type A { b: Int }"))
            .Select(RuleExpectation.Describe)
            .ShouldBe(
            [
                "Field \"A.a\" can only be defined once. @ 1:10, 1:15",
                "Unknown type \"B\". Did you mean \"A\"? @ 1:13",
                "Unknown directive \"@x\". @ 1:22",
                "There can be only one type named \"A\". @ 1:6, 1:32",
            ]);

    [Fact]
    public void ValidateSdl_Should_CheckFieldsOfExtensionsAsInputFields_When_InputObjectIsExtended() =>
        DocumentValidator.ValidateSdl(Parser.Parse("directive @x on INPUT_FIELD_DEFINITION extend input In { b: Int @x }"), TestSchema.Extended)
            .ShouldBeEmpty();

    private static IReadOnlyList<GraphQLError> Validate(string document, ValidationOptions? options = null) =>
        DocumentValidator.Validate(TestSchema.Executable, Parser.Parse(document), options);
}
