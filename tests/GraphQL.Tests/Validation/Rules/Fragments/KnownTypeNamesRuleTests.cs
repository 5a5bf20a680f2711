namespace Contested.GraphQL.Tests.Validation.Rules.Fragments;

public sealed class KnownTypeNamesRuleTests
{
    [Theory]
    [InlineData("query A($a: String, $b: [ClaimFilter!]!) { actor(slug: $a) { ... on Unit { id } ...F } } fragment F on Actor { id }")]
    public void Validate_Should_ReportNothing_When_DocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectErrors("KnownTypeNames", document);

    [Theory]
    [InlineData(
        "query A($a: Strin) { number }",
        """Unknown type "Strin". Did you mean "String"? @ 1:13""")]
    [InlineData(
        "query A($a: [UnitKynd!]) { unit { ... on Pleace { name } ...F } } fragment F on Peettype { name }",
        """Unknown type "UnitKynd". Did you mean "UnitKind" or "Unit"? @ 1:14""",
        """Unknown type "Pleace". Did you mean "Place"? @ 1:42""",
        """Unknown type "Peettype". Did you mean "__Type"? @ 1:81""")]
    [InlineData(
        "query A($a: Zzzzzzzzz) { number }",
        """Unknown type "Zzzzzzzzz". @ 1:13""")]
    [InlineData(
        "query A($f: ClaimFilte, $b: belligerent) { number }",
        """Unknown type "ClaimFilte". Did you mean "ClaimFilter" or "Claim"? @ 1:13""",
        """Unknown type "belligerent". Did you mean "Belligerent"? @ 1:29""")]
    public void Validate_Should_ReportErrors_When_DocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectErrors("KnownTypeNames", document, errors);

    [Theory]
    [InlineData("type A { a: A b: Int c: [String!]! d: __Type }")]
    public void ValidateSdl_Should_ReportNothing_When_TypeSystemDocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectSdlErrors("KnownTypeNames", document);

    [Theory]
    [InlineData(
        "type A implements Ac & J { a(x: Strin): [Z!] } union V = A | Bee input Q { a: Qq } schema { query: Queri } directive @z(x: Booleam) on FIELD extend type A { b: Floaty }",
        """Unknown type "Ac". Did you mean "A"? @ 1:19""",
        """Unknown type "J". Did you mean "A", "Q", or "V"? @ 1:24""",
        """Unknown type "Strin". Did you mean "String"? @ 1:33""",
        """Unknown type "Z". Did you mean "A", "Q", or "V"? @ 1:42""",
        """Unknown type "Bee". @ 1:62""",
        """Unknown type "Qq". Did you mean "Q"? @ 1:79""",
        """Unknown type "Queri". @ 1:100""",
        """Unknown type "Booleam". Did you mean "Boolean"? @ 1:124""",
        """Unknown type "Floaty". Did you mean "Float"? @ 1:161""")]
    [InlineData(
        "{ a { ... on Foo { x } } } type Foob { a: Int }",
        """Unknown type "Foo". Did you mean "Foob"? @ 1:14""")]
    public void ValidateSdl_Should_ReportErrors_When_TypeSystemDocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectSdlErrors("KnownTypeNames", document, errors);

    [Theory]
    [InlineData("type A { a: A b: Int c: [String!]! d: __Type }")]
    public void ValidateSdl_Should_ReportNothing_When_SchemaExtensionKeepsTheRule(string document) =>
        RuleExpectation.ExpectExtensionErrors("KnownTypeNames", document);

    [Theory]
    [InlineData(
        "type A implements Ac & J { a(x: Strin): [Z!] } union V = A | Bee input Q { a: Qq } schema { query: Queri } directive @z(x: Booleam) on FIELD extend type A { b: Floaty }",
        """Unknown type "Ac". Did you mean "A"? @ 1:19""",
        """Unknown type "J". Did you mean "A", "E", "I", "Q", or "S"? @ 1:24""",
        """Unknown type "Strin". Did you mean "String" or "In"? @ 1:33""",
        """Unknown type "Z". Did you mean "A", "E", "I", "Q", or "S"? @ 1:42""",
        """Unknown type "Bee". Did you mean "E"? @ 1:62""",
        """Unknown type "Qq". Did you mean "Q"? @ 1:79""",
        """Unknown type "Queri". Did you mean "Query"? @ 1:100""",
        """Unknown type "Booleam". Did you mean "Boolean"? @ 1:124""",
        """Unknown type "Floaty". Did you mean "Float"? @ 1:161""")]
    [InlineData(
        "{ a { ... on Foo { x } } } type Foob { a: Int }",
        """Unknown type "Foo". Did you mean "Foob"? @ 1:14""")]
    public void ValidateSdl_Should_ReportErrors_When_SchemaExtensionBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectExtensionErrors("KnownTypeNames", document, errors);

    [Theory]
    [InlineData(
        "query A($a: Strin) { number }",
        """Unknown type "Strin". @ 1:13""")]
    [InlineData(
        "query A($a: [UnitKynd!]) { unit { ... on Pleace { name } ...F } } fragment F on Peettype { name }",
        """Unknown type "UnitKynd". @ 1:14""",
        """Unknown type "Pleace". @ 1:42""",
        """Unknown type "Peettype". @ 1:81""")]
    [InlineData(
        "query A($f: ClaimFilte, $b: belligerent) { number }",
        """Unknown type "ClaimFilte". @ 1:13""",
        """Unknown type "belligerent". @ 1:29""")]
    public void Validate_Should_GiveNothingAway_When_SuggestionsAreOff(string document, params string[] errors) =>
        RuleExpectation.ExpectErrorsWithoutSuggestions("KnownTypeNames", document, errors);
}
