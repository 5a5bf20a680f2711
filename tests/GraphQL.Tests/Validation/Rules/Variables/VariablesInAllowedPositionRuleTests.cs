namespace Contested.GraphQL.Tests.Validation.Rules.Variables;

public sealed class VariablesInAllowedPositionRuleTests
{
    [Theory]
    [InlineData("query A($x: Int, $y: Int!, $l: [Int], $k: UnitKind, $f: ClaimFilter) { number(value: $x) a: number(value: $y) numbers(values: $l) b: numbers(values: [$x]) kind(value: $k) claims(filter: $f) { id } }")]
    public void Validate_Should_ReportNothing_When_DocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectErrors("VariablesInAllowedPosition", document);

    [Theory]
    [InlineData(
        "query A($x: Int, $y: String, $l: [Int], $k: String) { required(value: $x) number(value: $y) b: number(value: $l) numbers(values: $x) kind(value: $k) }",
        """Variable "$x" of type "Int" used in position expecting type "Int!". @ 1:9, 1:71""",
        """Variable "$y" of type "String" used in position expecting type "Int". @ 1:18, 1:89""",
        """Variable "$l" of type "[Int]" used in position expecting type "Int". @ 1:30, 1:110""",
        """Variable "$x" of type "Int" used in position expecting type "[Int]". @ 1:9, 1:130""",
        """Variable "$k" of type "String" used in position expecting type "UnitKind". @ 1:41, 1:146""")]
    [InlineData(
        "query A($x: Int = 1, $n: Int = null) { required(value: $x) page(size: $x) a: page(size: $n) b: required(value: $n) }",
        """Variable "$n" of type "Int" used in position expecting type "Int!". @ 1:22, 1:112""")]
    [InlineData(
        "query A($x: Int) { page(size: $x) unit { emblem(size: $x) @onField(level: $x) @include(if: $x) } }",
        """Variable "$x" of type "Int" used in position expecting type "Int!". @ 1:9, 1:55""",
        """Variable "$x" of type "Int" used in position expecting type "Boolean!". @ 1:9, 1:92""")]
    [InlineData(
        "query A($b: Boolean, $s: String, $t: [String]) { number @include(if: $b) claims(filter: {claimant: $s, verified: $b, tags: $t}) { id } texts(values: $t) c: texts(values: [$s]) }",
        """Variable "$b" of type "Boolean" used in position expecting type "Boolean!". @ 1:9, 1:70""",
        """Variable "$s" of type "String" used in position expecting type "String!". @ 1:22, 1:100""",
        """Variable "$t" of type "[String]" used in position expecting type "[String!]". @ 1:34, 1:124""",
        """Variable "$t" of type "[String]" used in position expecting type "[String!]!". @ 1:34, 1:150""",
        """Variable "$s" of type "String" used in position expecting type "String!". @ 1:22, 1:172""")]
    [InlineData(
        "query A($x: Int) { unit { ...F } } fragment F on Unit { emblem(size: $x) parent { ...G } } fragment G on Unit { a: emblem(size: 1, frame: $x) }",
        """Variable "$x" of type "Int" used in position expecting type "Int!". @ 1:9, 1:70""",
        """Variable "$x" of type "Int" used in position expecting type "Boolean". @ 1:9, 1:139""")]
    [InlineData(
        "query A($l: [[Int]], $m: [[Int!]!]!, $n: [Int!]) { matrix(values: $l) a: matrix(values: $m) b: matrix(values: $n) c: matrix(values: [$n]) d: numbers(values: $n) }",
        """Variable "$l" of type "[[Int]]" used in position expecting type "[[Int!]!]". @ 1:9, 1:67""",
        """Variable "$n" of type "[Int!]" used in position expecting type "[[Int!]!]". @ 1:38, 1:111""",
        """Variable "$n" of type "[Int!]" used in position expecting type "[Int!]!". @ 1:38, 1:134""")]
    [InlineData(
        "query A($i: ID!, $j: ID, $k: ID = 1) { lookup(by: {id: $i}) { id } a: lookup(by: {id: $j}) { id } b: lookup(by: {id: $k}) { id } c: lookup(by: {slug: $j}) { id } }",
        """Variable "$j" is of type "ID" but must be non-nullable to be used for OneOf Input Object "Lookup". @ 1:18, 1:87""",
        """Variable "$k" is of type "ID" but must be non-nullable to be used for OneOf Input Object "Lookup". @ 1:26, 1:118""",
        """Variable "$j" of type "ID" used in position expecting type "String". @ 1:18, 1:151""",
        """Variable "$j" is of type "ID" but must be non-nullable to be used for OneOf Input Object "Lookup". @ 1:18, 1:151""")]
    [InlineData(
        "query A($x: Missing, $y: Int, $y: String) { number(value: $x) a: number(value: $y) text(value: $y) }",
        """Variable "$y" of type "String" used in position expecting type "Int". @ 1:31, 1:80""")]
    public void Validate_Should_ReportErrors_When_DocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectErrors("VariablesInAllowedPosition", document, errors);
}
