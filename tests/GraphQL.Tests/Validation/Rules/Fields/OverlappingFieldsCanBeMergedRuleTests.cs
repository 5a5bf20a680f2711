namespace Contested.GraphQL.Tests.Validation.Rules.Fields;

public sealed class OverlappingFieldsCanBeMergedRuleTests
{
    [Theory]
    [InlineData("{ unit { id id name } unit { name kind } }")]
    [InlineData("{ unit { id name: id } a: unit { id } }")]
    [InlineData("{ unit { name(locale: $a) name(locale: $a) emblem(size: 1, frame: true) emblem(frame: true, size: 1) } }")]
    public void Validate_Should_ReportNothing_When_DocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectErrors("OverlappingFieldsCanBeMerged", document);

    [Theory]
    [InlineData(
        "{ unit { a: id a: name } }",
        """Fields "a" conflict because "id" and "name" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:10, 1:16""")]
    [InlineData(
        """{ unit { name(locale: "a") name(locale: "b") } }""",
        """Fields "name" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. @ 1:10, 1:28""")]
    [InlineData(
        """{ unit { name name(locale: "b") } }""",
        """Fields "name" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. @ 1:10, 1:15""")]
    [InlineData(
        "{ unit { emblem(size: 1) emblem(frame: true) } }",
        """Fields "emblem" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. @ 1:10, 1:26""")]
    [InlineData(
        """"{ unit { name(locale: "a") name(locale: """a""") } claims(filter: {claimant: "a", minimum: 1}) { id } claims(filter: {minimum: 1, claimant: "a"}) { id } }"""",
        """Fields "name" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. @ 1:10, 1:28""")]
    [InlineData(
        """{ claims(filter: {claimant: "a", tags: ["a", "b"]}) { id } claims(filter: {claimant: "a", tags: ["b", "a"]}) { id } number(value: 1) number(value: 1.0) }""",
        """Fields "claims" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. @ 1:3, 1:60""",
        """Fields "number" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. @ 1:117, 1:134""")]
    [InlineData(
        "{ a: unit { id } a: belligerent { id } }",
        """Fields "a" conflict because "unit" and "belligerent" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:3, 1:18""")]
    [InlineData(
        """{ unit(slug: "a") { id } unit(slug: "b") { id } }""",
        """Fields "unit" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. @ 1:3, 1:26""")]
    [InlineData(
        "{ unit { parent { a: id } } unit { parent { a: name } } }",
        """Fields "unit" conflict because subfields "parent" conflict because subfields "a" conflict because "id" and "name" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:3, 1:10, 1:19, 1:29, 1:36, 1:45""")]
    [InlineData(
        "{ unit { parent { a: id b: name } } unit { parent { a: name b: id } } }",
        """Fields "unit" conflict because subfields "parent" conflict because subfields "a" conflict because "id" and "name" are different fields and subfields "b" conflict because "name" and "id" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:3, 1:10, 1:19, 1:25, 1:37, 1:44, 1:53, 1:61""")]
    [InlineData(
        "{ unit { parent { a: id } a: id } unit { parent { a: name } a: name } }",
        """Fields "unit" conflict because subfields "parent" conflict because subfields "a" conflict because "id" and "name" are different fields and subfields "a" conflict because "id" and "name" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:3, 1:10, 1:19, 1:27, 1:35, 1:42, 1:51, 1:61""")]
    [InlineData(
        "{ subject { ... on Unit { strength } ... on Belligerent { strength } } }",
        """Fields "strength" conflict because they return conflicting types "Int" and "String". Use different aliases on the fields to fetch both if this was intentional. @ 1:27, 1:59""")]
    [InlineData(
        "{ subject { ... on Unit { s: kind } ... on Belligerent { s: ideology } } }",
        """Fields "s" conflict because they return conflicting types "UnitKind!" and "String". Use different aliases on the fields to fetch both if this was intentional. @ 1:27, 1:58""")]
    [InlineData(
        "{ subject { ... on Unit { s: id } ... on Belligerent { s: ideology } } }",
        """Fields "s" conflict because they return conflicting types "ID!" and "String". Use different aliases on the fields to fetch both if this was intentional. @ 1:27, 1:56""")]
    [InlineData(
        "{ subject { ... on Unit { s: commander { id } } ... on Belligerent { s: units { id } } } }",
        """Fields "s" conflict because they return conflicting types "Person" and "[Unit!]!". Use different aliases on the fields to fetch both if this was intentional. @ 1:27, 1:70""")]
    [InlineData(
        "{ subject { ... on Unit { s: parent { x: id } } ... on Person { s: unit { x: strength } } } }",
        """Fields "s" conflict because subfields "x" conflict because they return conflicting types "ID!" and "Int". Use different aliases on the fields to fetch both if this was intentional. @ 1:27, 1:39, 1:65, 1:75""")]
    [InlineData(
        """{ actor(slug: "a") { ... on Unit { a: name } ... on Belligerent { a: ideology } ... on Actor { a: id } } }""",
        """Fields "a" conflict because they return conflicting types "String!" and "String". Use different aliases on the fields to fetch both if this was intentional. @ 1:36, 1:67""",
        """Fields "a" conflict because "name" and "id" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:36, 1:96""",
        """Fields "a" conflict because "ideology" and "id" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:67, 1:96""")]
    [InlineData(
        "{ unit { ...A ...B } } fragment A on Unit { x: id } fragment B on Unit { x: name }",
        """Fields "x" conflict because "id" and "name" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:45, 1:74""")]
    [InlineData(
        "{ unit { ...A ...B ...C x: kind } } fragment A on Unit { x: id } fragment B on Unit { x: name } fragment C on Unit { x: strength }",
        """Fields "x" conflict because "kind" and "id" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:25, 1:58""",
        """Fields "x" conflict because "id" and "name" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:58, 1:87""",
        """Fields "x" conflict because "id" and "strength" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:58, 1:118""",
        """Fields "x" conflict because "kind" and "name" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:25, 1:87""",
        """Fields "x" conflict because "name" and "strength" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:87, 1:118""",
        """Fields "x" conflict because "kind" and "strength" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:25, 1:118""")]
    [InlineData(
        "{ unit { ...A } unit { ...B } } fragment A on Unit { parent { ...C } } fragment B on Unit { parent { ...D } } fragment C on Unit { y: id } fragment D on Unit { y: name }",
        """Fields "unit" conflict because subfields "parent" conflict because subfields "y" conflict because "id" and "name" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:3, 1:54, 1:132, 1:17, 1:93, 1:161""")]
    [InlineData(
        "{ unit { ...A x: name } } fragment A on Unit { ...B } fragment B on Unit { ...A x: id }",
        """Fields "x" conflict because "name" and "id" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:15, 1:81""")]
    [InlineData(
        "fragment A on Unit { x: id ...A x: name }",
        """Fields "x" conflict because "id" and "name" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:22, 1:33""")]
    [InlineData(
        "{ unit { ...Missing x: id ... { x: name } } }",
        """Fields "x" conflict because "id" and "name" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:21, 1:33""")]
    [InlineData(
        "{ unit { parent { parent { parent { a: id } } } } unit { parent { parent { parent { a: name } } } } }",
        """Fields "unit" conflict because subfields "parent" conflict because subfields "parent" conflict because subfields "parent" conflict because subfields "a" conflict because "id" and "name" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:3, 1:10, 1:19, 1:28, 1:37, 1:51, 1:58, 1:67, 1:76, 1:85""")]
    [InlineData(
        "{ nothing { a: b a: c } nothing { a: d } unit { foo foo: bar } }",
        """Fields "nothing" conflict because subfields "a" conflict because "b" and "d" are different fields and subfields "a" conflict because "c" and "d" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:3, 1:13, 1:18, 1:25, 1:35, 1:35""",
        """Fields "a" conflict because "b" and "c" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:13, 1:18""",
        """Fields "foo" conflict because "foo" and "bar" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:49, 1:53""")]
    [InlineData(
        "{ unit { __typename __typename: id } __schema { types { name } } __schema { types { n: name } types { n: kind } } }",
        """Fields "__typename" conflict because "__typename" and "id" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:10, 1:21""",
        """Fields "types" conflict because subfields "n" conflict because "name" and "kind" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:77, 1:85, 1:95, 1:103""")]
    [InlineData(
        """{ actor(slug: "a") { ... { a: id } ... { a: name } } }""",
        """Fields "a" conflict because "id" and "name" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:28, 1:42""")]
    [InlineData(
        """{ actor(slug: "a") { ... on Unit { allies { x: id } } ... on Belligerent { allies { x: name } } } }""",
        """Fields "allies" conflict because subfields "x" conflict because they return conflicting types "ID!" and "String!". Use different aliases on the fields to fetch both if this was intentional. @ 1:36, 1:45, 1:76, 1:85""")]
    [InlineData(
        "{ ...A ...B } fragment A on Query { unit { ...X } } fragment B on Query { unit { ...Y } } fragment X on Unit { a: id parent { ...Y } } fragment Y on Unit { a: name parent { ...X } }",
        """Fields "unit" conflict because subfields "a" conflict because "id" and "name" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:37, 1:112, 1:75, 1:157""")]
    [InlineData(
        "{ unit { allies { ...F } allies { ... on Unit { v: kind } } } } fragment F on Actor { v: id }",
        """Fields "allies" conflict because subfields "v" conflict because "kind" and "id" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:10, 1:49, 1:26, 1:87""")]
    [InlineData(
        "{ a: number(value: 1) a: number a: ratio a: kind }",
        """Fields "a" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. @ 1:3, 1:23""",
        """Fields "a" conflict because "number" and "ratio" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:3, 1:33""",
        """Fields "a" conflict because "number" and "kind" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:3, 1:42""",
        """Fields "a" conflict because "number" and "ratio" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:23, 1:33""",
        """Fields "a" conflict because "number" and "kind" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:23, 1:42""",
        """Fields "a" conflict because "ratio" and "kind" are different fields. Use different aliases on the fields to fetch both if this was intentional. @ 1:33, 1:42""")]
    public void Validate_Should_ReportErrors_When_DocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectErrors("OverlappingFieldsCanBeMerged", document, errors);
}
