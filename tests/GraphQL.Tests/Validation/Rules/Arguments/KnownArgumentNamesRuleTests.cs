namespace Contested.GraphQL.Tests.Validation.Rules.Arguments;

public sealed class KnownArgumentNamesRuleTests
{
    [Theory]
    [InlineData("""{ unit(slug: "a") { emblem(size: 1, frame: true) @include(if: true) } nothing(a: 1) }""")]
    public void Validate_Should_ReportNothing_When_DocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectErrors("KnownArgumentNames", document);

    [Theory]
    [InlineData(
        """{ unit(slag: "a") { emblem(sise: 1, fram: true) @include(iff: true, unless: 2) } }""",
        """Unknown argument "slag" on field "Query.unit". Did you mean "slug"? @ 1:8""",
        """Unknown argument "sise" on field "Unit.emblem". Did you mean "size"? @ 1:28""",
        """Unknown argument "fram" on field "Unit.emblem". Did you mean "frame"? @ 1:37""",
        """Unknown argument "iff" on directive "@include". Did you mean "if"? @ 1:58""",
        """Unknown argument "unless" on directive "@include". @ 1:69""")]
    [InlineData(
        "{ number(zzz: 1) @skip(unless: true) @unknown(a: 1) }",
        """Unknown argument "zzz" on field "Query.number". @ 1:10""",
        """Unknown argument "unless" on directive "@skip". @ 1:24""")]
    [InlineData(
        """{ claims(filter: {claimant: "a", unknown: 1}, furst: 1, aftr: "x", f: 1) { id } }""",
        """Unknown argument "furst" on field "Query.claims". Did you mean "first"? @ 1:47""",
        """Unknown argument "aftr" on field "Query.claims". Did you mean "after"? @ 1:57""",
        """Unknown argument "f" on field "Query.claims". @ 1:68""")]
    [InlineData(
        """fragment F on Actor { name(local: "x") allies(frist: 1) { id } }""",
        """Unknown argument "local" on field "Actor.name". Did you mean "locale"? @ 1:28""",
        """Unknown argument "frist" on field "Actor.allies". Did you mean "first"? @ 1:47""")]
    [InlineData(
        """{ __type(nam: "A") { fields(includeDeprecate: true) { name } } }""",
        """Unknown argument "nam" on field "Query.__type". Did you mean "name"? @ 1:10""",
        """Unknown argument "includeDeprecate" on field "__Type.fields". Did you mean "includeDeprecated"? @ 1:29""")]
    public void Validate_Should_ReportErrors_When_DocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectErrors("KnownArgumentNames", document, errors);

    [Theory]
    [InlineData(
        """{ unit(slag: "a") { emblem(sise: 1, fram: true) @include(iff: true, unless: 2) } }""",
        """Unknown argument "slag" on field "Query.unit". @ 1:8""",
        """Unknown argument "sise" on field "Unit.emblem". @ 1:28""",
        """Unknown argument "fram" on field "Unit.emblem". @ 1:37""",
        """Unknown argument "iff" on directive "@include". @ 1:58""",
        """Unknown argument "unless" on directive "@include". @ 1:69""")]
    [InlineData(
        """{ claims(filter: {claimant: "a", unknown: 1}, furst: 1, aftr: "x", f: 1) { id } }""",
        """Unknown argument "furst" on field "Query.claims". @ 1:47""",
        """Unknown argument "aftr" on field "Query.claims". @ 1:57""",
        """Unknown argument "f" on field "Query.claims". @ 1:68""")]
    [InlineData(
        """fragment F on Actor { name(local: "x") allies(frist: 1) { id } }""",
        """Unknown argument "local" on field "Actor.name". @ 1:28""",
        """Unknown argument "frist" on field "Actor.allies". @ 1:47""")]
    [InlineData(
        """{ __type(nam: "A") { fields(includeDeprecate: true) { name } } }""",
        """Unknown argument "nam" on field "Query.__type". @ 1:10""",
        """Unknown argument "includeDeprecate" on field "__Type.fields". @ 1:29""")]
    public void Validate_Should_GiveNothingAway_When_SuggestionsAreOff(string document, params string[] errors) =>
        RuleExpectation.ExpectErrorsWithoutSuggestions("KnownArgumentNames", document, errors);
}
