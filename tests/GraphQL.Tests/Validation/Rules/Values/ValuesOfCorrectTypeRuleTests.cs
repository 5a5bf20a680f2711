namespace Contested.GraphQL.Tests.Validation.Rules.Values;

public sealed class ValuesOfCorrectTypeRuleTests
{
    [Theory]
    [InlineData("""{ number(value: 2) a: number(value: null) ratio(value: 1) b: ratio(value: 1.5) key(value: 1) c: key(value: "x") kind(value: BRIGADE) flag(value: true) text(value: "x") moment(value: {any: ["thing", 1]}) }""")]
    [InlineData("""{ claims(filter: {claimant: "a", kind: BRIGADE, tags: ["x"], nested: {claimant: "b"}}) { id } }""")]
    [InlineData("""{ lookup(by: {id: "1"}) { id } a: lookup(by: {slug: "x"}) { id } }""")]
    [InlineData("""query A($x: Int = 1, $k: UnitKind = BRIGADE, $f: ClaimFilter = {claimant: "a"}, $l: [String!] = ["x"]) { number(value: $x) }""")]
    [InlineData("{ number(value: $x) claims(filter: {claimant: $y, tags: [$z]}) { id } text(value: null) }")]
    public void Validate_Should_ReportNothing_When_DocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectErrors("ValuesOfCorrectType", document);

    [Theory]
    [InlineData(
        """"{ text(value: 1) a: text(value: 1.0) b: text(value: true) c: text(value: BAR) d: text(value: """block""") e: text(value: [1]) f: text(value: {a: 1}) }"""",
        "String cannot represent a non string value: 1 @ 1:15",
        "String cannot represent a non string value: 1.0 @ 1:33",
        "String cannot represent a non string value: true @ 1:53",
        "String cannot represent a non string value: BAR @ 1:74",
        "String cannot represent a non string value: [1] @ 1:122",
        "String cannot represent a non string value: {a: 1} @ 1:142")]
    [InlineData(
        """{ number(value: "3") a: number(value: 829384293849283498239482938) b: number(value: FOO) c: number(value: 3.0) d: number(value: 3.333) e: number(value: 2147483648) f: number(value: -2147483648) g: number(value: [1]) }""",
        """Int cannot represent non-integer value: "3" @ 1:17""",
        "Int cannot represent non 32-bit signed integer value: 829384293849283498239482938 @ 1:39",
        "Int cannot represent non-integer value: FOO @ 1:85",
        "Int cannot represent non-integer value: 3.0 @ 1:107",
        "Int cannot represent non-integer value: 3.333 @ 1:129",
        "Int cannot represent non 32-bit signed integer value: 2147483648 @ 1:153",
        "Int cannot represent non-integer value: [1] @ 1:212")]
    [InlineData(
        """{ ratio(value: "3.3") a: ratio(value: true) b: ratio(value: FOO) }""",
        """Float cannot represent non numeric value: "3.3" @ 1:16""",
        "Float cannot represent non numeric value: true @ 1:39",
        "Float cannot represent non numeric value: FOO @ 1:61")]
    [InlineData(
        """{ flag(value: 2) a: flag(value: 1.0) b: flag(value: "true") c: flag(value: TRUE) }""",
        "Boolean cannot represent a non boolean value: 2 @ 1:15",
        "Boolean cannot represent a non boolean value: 1.0 @ 1:33",
        """Boolean cannot represent a non boolean value: "true" @ 1:53""",
        "Boolean cannot represent a non boolean value: TRUE @ 1:76")]
    [InlineData(
        "{ key(value: 1.0) a: key(value: true) b: key(value: SOMETHING) }",
        "ID cannot represent a non-string and non-integer value: 1.0 @ 1:14",
        "ID cannot represent a non-string and non-integer value: true @ 1:33",
        "ID cannot represent a non-string and non-integer value: SOMETHING @ 1:53")]
    [InlineData(
        """{ kind(value: 2) a: kind(value: "BRIGADE") b: kind(value: true) c: kind(value: COMPANIE) d: kind(value: brigade) e: kind(value: NONE_OF_THEM) f: kind(value: [BRIGADE]) g: kind(value: {a: 1}) }""",
        """Enum "UnitKind" cannot represent non-enum value: 2. @ 1:15""",
        """Enum "UnitKind" cannot represent non-enum value: "BRIGADE". Did you mean the enum value "BRIGADE"? @ 1:33""",
        """Enum "UnitKind" cannot represent non-enum value: true. @ 1:59""",
        """Value "COMPANIE" does not exist in "UnitKind" enum. Did you mean the enum value "COMPANY"? @ 1:80""",
        """Value "brigade" does not exist in "UnitKind" enum. Did you mean the enum value "BRIGADE"? @ 1:105""",
        """Value "NONE_OF_THEM" does not exist in "UnitKind" enum. @ 1:129""",
        """Enum "UnitKind" cannot represent non-enum value: [BRIGADE]. Did you mean the enum value "BRIGADE"? @ 1:158""",
        """Enum "UnitKind" cannot represent non-enum value: {a: 1}. @ 1:184""")]
    [InlineData(
        """{ numbers(values: [1, null, 2]) a: numbers(values: 1) b: numbers(values: []) c: numbers(values: [1, "two", 3.5]) d: numbers(values: "two") e: numbers(values: [[1]]) }""",
        """Int cannot represent non-integer value: "two" @ 1:101""",
        "Int cannot represent non-integer value: 3.5 @ 1:108",
        """Int cannot represent non-integer value: "two" @ 1:133""",
        "Int cannot represent non-integer value: [1] @ 1:160")]
    [InlineData(
        """{ matrix(values: [[1, 2], [3]]) a: matrix(values: [[1, null], null, 3]) b: matrix(values: 1) c: matrix(values: [["x"]]) }""",
        """Expected value of type "Int!", found null. @ 1:56""",
        """Expected value of type "[Int!]!", found null. @ 1:63""",
        """Int cannot represent non-integer value: "x" @ 1:114""")]
    [InlineData(
        """{ texts(values: ["a", null]) a: texts(values: null) b: texts(values: [1, "b"]) }""",
        """Expected value of type "String!", found null. @ 1:23""",
        """Expected value of type "[String!]!", found null. @ 1:47""",
        "String cannot represent a non string value: 1 @ 1:71")]
    [InlineData(
        """{ required(value: null) page(size: null) a: required(value: "x") }""",
        """Expected value of type "Int!", found null. @ 1:19""",
        """Expected value of type "Int!", found null. @ 1:36""",
        """Int cannot represent non-integer value: "x" @ 1:61""")]
    [InlineData(
        """{ claims(filter: {}) { id } a: claims(filter: {minimum: "x"}) { id } b: claims(filter: {claimant: null, verified: null}) { id } }""",
        """Field "ClaimFilter.claimant" of required type "String!" was not provided. @ 1:18""",
        """Field "ClaimFilter.claimant" of required type "String!" was not provided. @ 1:47""",
        """Int cannot represent non-integer value: "x" @ 1:57""",
        """Expected value of type "String!", found null. @ 1:99""",
        """Expected value of type "Boolean!", found null. @ 1:115""")]
    [InlineData(
        """{ claims(filter: {claimant: "a", claimante: 1, zzz: true, nested: {kin: BRIGADE}}) { id } }""",
        """Field "claimante" is not defined by type "ClaimFilter". Did you mean "claimant"? @ 1:34""",
        """Field "zzz" is not defined by type "ClaimFilter". @ 1:48""",
        """Field "ClaimFilter.claimant" of required type "String!" was not provided. @ 1:67""",
        """Field "kin" is not defined by type "ClaimFilter". Did you mean "kind"? @ 1:68""")]
    [InlineData(
        """{ claims(filter: "a") { id } a: claims(filter: [{claimant: "a"}]) { id } b: claims(filter: 1) { id } c: claims(filter: null) { id } }""",
        """Expected value of type "ClaimFilter", found "a". @ 1:18""",
        """Expected value of type "ClaimFilter", found [{claimant: "a"}]. @ 1:48""",
        """Expected value of type "ClaimFilter", found 1. @ 1:92""")]
    [InlineData(
        """{ claims(filter: {claimant: "a", tags: ["x", null, 1]}) { id } }""",
        """Expected value of type "String!", found null. @ 1:46""",
        "String cannot represent a non string value: 1 @ 1:52")]
    [InlineData(
        """{ lookup(by: {}) { id } a: lookup(by: {id: "1", slug: "x"}) { id } b: lookup(by: {id: null}) { id } c: lookup(by: {id: null, slug: null}) { id } d: lookup(by: {id: "a", id: "b"}) { id } }""",
        """OneOf Input Object "Lookup" must specify exactly one key. @ 1:14""",
        """OneOf Input Object "Lookup" must specify exactly one key. @ 1:39""",
        """Field "Lookup.id" must be non-null. @ 1:82""",
        """OneOf Input Object "Lookup" must specify exactly one key. @ 1:115""")]
    [InlineData(
        """query A($x: Int! = null, $k: UnitKind = "BRIGADE", $f: ClaimFilter = {kind: 1}, $l: [Int] = ["x"], $o: Unit = 1) { number(value: $x) }""",
        """Expected value of type "Int!", found null. @ 1:20""",
        """Enum "UnitKind" cannot represent non-enum value: "BRIGADE". Did you mean the enum value "BRIGADE"? @ 1:41""",
        """Field "ClaimFilter.claimant" of required type "String!" was not provided. @ 1:70""",
        """Enum "UnitKind" cannot represent non-enum value: 1. @ 1:77""",
        """Int cannot represent non-integer value: "x" @ 1:94""")]
    [InlineData(
        """{ number @include(if: "yes") @skip(if: null) @unknown(a: [1]) } query B { nothing(a: {b: 1}) number(zzz: "a") }""",
        """Boolean cannot represent a non boolean value: "yes" @ 1:23""",
        """Expected value of type "Boolean!", found null. @ 1:40""")]
    public void Validate_Should_ReportErrors_When_DocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectErrors("ValuesOfCorrectType", document, errors);

    [Theory]
    [InlineData(
        """{ kind(value: 2) a: kind(value: "BRIGADE") b: kind(value: true) c: kind(value: COMPANIE) d: kind(value: brigade) e: kind(value: NONE_OF_THEM) f: kind(value: [BRIGADE]) g: kind(value: {a: 1}) }""",
        """Enum "UnitKind" cannot represent non-enum value: 2. @ 1:15""",
        """Enum "UnitKind" cannot represent non-enum value: "BRIGADE". @ 1:33""",
        """Enum "UnitKind" cannot represent non-enum value: true. @ 1:59""",
        """Value "COMPANIE" does not exist in "UnitKind" enum. @ 1:80""",
        """Value "brigade" does not exist in "UnitKind" enum. @ 1:105""",
        """Value "NONE_OF_THEM" does not exist in "UnitKind" enum. @ 1:129""",
        """Enum "UnitKind" cannot represent non-enum value: [BRIGADE]. @ 1:158""",
        """Enum "UnitKind" cannot represent non-enum value: {a: 1}. @ 1:184""")]
    [InlineData(
        """{ claims(filter: {claimant: "a", claimante: 1, zzz: true, nested: {kin: BRIGADE}}) { id } }""",
        """Field "claimante" is not defined by type "ClaimFilter". @ 1:34""",
        """Field "zzz" is not defined by type "ClaimFilter". @ 1:48""",
        """Field "ClaimFilter.claimant" of required type "String!" was not provided. @ 1:67""",
        """Field "kin" is not defined by type "ClaimFilter". @ 1:68""")]
    [InlineData(
        """query A($x: Int! = null, $k: UnitKind = "BRIGADE", $f: ClaimFilter = {kind: 1}, $l: [Int] = ["x"], $o: Unit = 1) { number(value: $x) }""",
        """Expected value of type "Int!", found null. @ 1:20""",
        """Enum "UnitKind" cannot represent non-enum value: "BRIGADE". @ 1:41""",
        """Field "ClaimFilter.claimant" of required type "String!" was not provided. @ 1:70""",
        """Enum "UnitKind" cannot represent non-enum value: 1. @ 1:77""",
        """Int cannot represent non-integer value: "x" @ 1:94""")]
    public void Validate_Should_GiveNothingAway_When_SuggestionsAreOff(string document, params string[] errors) =>
        RuleExpectation.ExpectErrorsWithoutSuggestions("ValuesOfCorrectType", document, errors);
}
