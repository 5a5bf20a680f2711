using Contested.GraphQL.Language;
using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Validation;

namespace Contested.GraphQL.Tests.Validation;

public sealed class TypeInfoTests
{
    [Theory]
    [InlineData("{ unit { id } }", SyntaxKind.Field, "Query Unit", "Unit ID!")]
    [InlineData("{ unit { nothing { id } } }", SyntaxKind.Field, "Query Unit", "Unit ", " ")]
    [InlineData("{ subject { __typename } __type(name: \"A\") { kind } }", SyntaxKind.Field, "Query Subject", "Subject String!", "Query __Type", "__Type __TypeKind!")]
    [InlineData("{ claims { id } }", SyntaxKind.SelectionSet, "Query Query", "Claim [Claim!]!")]
    [InlineData("mutation { assert(filter: {claimant: \"a\"}) { id } }", SyntaxKind.Field, "Mutation Claim", "Claim ID!")]
    [InlineData("{ actor(slug: \"a\") { ... on Unit { id } ... { id } ... on Missing { id } } }", SyntaxKind.InlineFragment, "Actor Unit", "Actor Actor", "Actor ")]
    public void Enter_Should_KeepParentAndType_When_SelectionsAreWalked(string document, SyntaxKind kind, params string[] expected) =>
        Walk(document, kind, types => $"{types.ParentType} {types.Type}").ShouldBe(expected);

    [Theory]
    [InlineData("{ claims(filter: {tags: [\"a\"], nested: {minimum: 1}}) { id } }", SyntaxKind.ObjectField, "[String!] ClaimFilter", "ClaimFilter ClaimFilter", "Int ClaimFilter")]
    [InlineData("{ matrix(values: [[1]]) }", SyntaxKind.IntValue, "Int! [Int!]!")]
    [InlineData("{ number(wrong: 1) }", SyntaxKind.IntValue, " ")]
    [InlineData("query A($x: [Int] = [1]) { number }", SyntaxKind.IntValue, "Int [Int]")]
    [InlineData("query A($x: Unit = 1) { number }", SyntaxKind.IntValue, " ")]
    [InlineData("{ number @onField(level: 1) }", SyntaxKind.IntValue, "Int! ")]
    public void Enter_Should_KeepInputTypes_When_ValuesAreWalked(string document, SyntaxKind kind, params string[] expected) =>
        Walk(document, kind, types => $"{types.InputType} {types.ParentInputType}").ShouldBe(expected);

    [Fact]
    public void Enter_Should_KeepTheDefinitions_When_AnArgumentIsWalked()
    {
        Walk("{ unit { emblem(frame: true) } }", SyntaxKind.BooleanValue, types => $"{types.Field?.Name} {types.Argument?.Name} {Print(types)}")
            .ShouldBe(["emblem frame false"]);
        Walk("{ number @onField(level: 1) }", SyntaxKind.IntValue, types => $"{types.Directive?.Name} {types.Argument?.Name} {Print(types)}")
            .ShouldBe(["onField level 1"]);
        Walk("{ kind(value: COMPANY) }", SyntaxKind.EnumValue, types => types.EnumValue?.Name ?? string.Empty).ShouldBe(["COMPANY"]);
    }

    [Fact]
    public void Leave_Should_ForgetEverything_When_TheWalkIsOver()
    {
        var types = new TypeInfo(TestSchema.Executable);
        var visitor = new RecordingVisitor(SyntaxKind.ListValue, node => node.Kind.ToString());
        var document = Parser.Parse("query A($x: Int = 1) { unit { id } numbers(values: [1]) claims(filter: {kind: BRIGADE}) @onField(level: 1) { id } }");

        SyntaxWalker.Walk(document, new TypeInfoVisitor(types, visitor));

        visitor.Seen.ShouldNotBeEmpty();
        new object?[] { types.Type, types.ParentType, types.InputType, types.Field, types.Argument, types.Directive, types.EnumValue, types.DefaultValue }
            .ShouldAllBe(value => value == null);
    }

    private static string Print(TypeInfo types) => types.DefaultValue is { } value ? Printer.Print(value) : string.Empty;

    private static IReadOnlyList<string> Walk(string document, SyntaxKind kind, Func<TypeInfo, string> describe)
    {
        var types = new TypeInfo(TestSchema.Executable);
        var visitor = new RecordingVisitor(null, node => node.Kind == kind ? describe(types) : string.Empty);
        SyntaxWalker.Walk(Parser.Parse(document), new TypeInfoVisitor(types, new KindVisitor(kind, visitor)));
        return [.. visitor.Seen.Where(line => line.TrimStart('.').StartsWith('+')).Select(line => line.TrimStart('.')[1..])];
    }
}
