using Contested.GraphQL.Language;
using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Tests.Language;

public sealed class ParserExecutableTests
{
    [Theory]
    [InlineData("{ a }", "(OperationDefinition Query (SelectionSet (Field a)))")]
    [InlineData("query { a }", "(OperationDefinition Query (SelectionSet (Field a)))")]
    [InlineData("mutation A { b }", "(OperationDefinition Mutation A (SelectionSet (Field b)))")]
    [InlineData("subscription A { b }", "(OperationDefinition Subscription A (SelectionSet (Field b)))")]
    [InlineData("query query { query }", "(OperationDefinition Query query (SelectionSet (Field query)))")]
    [InlineData("query @a { b }", "(OperationDefinition Query (Directive a) (SelectionSet (Field b)))")]
    [InlineData("\"d\" query A { b }", "(OperationDefinition Query StringValue 'd' A (SelectionSet (Field b)))")]
    [InlineData("\"\"\"d\"\"\" mutation { b }", "(OperationDefinition Mutation StringValue 'd' (SelectionSet (Field b)))")]
    [InlineData(
        "query ($a: [Int!]! = 1 @b, \"d\" $c: E) { f }",
        "(OperationDefinition Query "
            + "(VariableDefinition (Variable a) (NonNullType (ListType (NonNullType (NamedType Int)))) IntValue 1 (Directive b)) "
            + "(VariableDefinition StringValue 'd' (Variable c) (NamedType E)) (SelectionSet (Field f)))")]
    [InlineData("{ a: b }", "(OperationDefinition Query (SelectionSet (Field a b)))")]
    [InlineData(
        "{ a(b: $c, d: 1) @e(f: $g) { h } }",
        "(OperationDefinition Query (SelectionSet (Field a (Argument b (Variable c)) (Argument d IntValue 1) "
            + "(Directive e (Argument f (Variable g))) (SelectionSet (Field h)))))")]
    [InlineData("{ ...a @b }", "(OperationDefinition Query (SelectionSet (FragmentSpread a (Directive b))))")]
    [InlineData("{ ...onto }", "(OperationDefinition Query (SelectionSet (FragmentSpread onto)))")]
    [InlineData(
        "{ ... on A @b { c } }",
        "(OperationDefinition Query (SelectionSet (InlineFragment (NamedType A) (Directive b) (SelectionSet (Field c)))))")]
    [InlineData(
        "{ ...on on { on } }",
        "(OperationDefinition Query (SelectionSet (InlineFragment (NamedType on) (SelectionSet (Field on)))))")]
    [InlineData("{ ... @a { b } }", "(OperationDefinition Query (SelectionSet (InlineFragment (Directive a) (SelectionSet (Field b)))))")]
    [InlineData("{ ... { a } }", "(OperationDefinition Query (SelectionSet (InlineFragment (SelectionSet (Field a)))))")]
    [InlineData("fragment A on B @c { d }", "(FragmentDefinition A (NamedType B) (Directive c) (SelectionSet (Field d)))")]
    [InlineData("\"d\" fragment fragment on on { on }", "(FragmentDefinition StringValue 'd' fragment (NamedType on) (SelectionSet (Field on)))")]
    public void Parse_Should_BuildTree_When_DefinitionIsExecutable(string source, string outline) =>
        SyntaxTree.Outline(Parser.Parse(source)).ShouldBe($"(Document {outline})");

    [Theory]
    [InlineData("1", "IntValue 1")]
    [InlineData("-1.5e3", "FloatValue -1.5e3")]
    [InlineData("true", "BooleanValue true")]
    [InlineData("false", "BooleanValue false")]
    [InlineData("null", "NullValue")]
    [InlineData("nulls", "EnumValue nulls")]
    [InlineData("query", "EnumValue query")]
    [InlineData("\"a\"", "StringValue 'a'")]
    [InlineData("\"\"\" a \"\"\"", "StringValue ' a '")]
    [InlineData("$a", "(Variable a)")]
    [InlineData("$ a", "(Variable a)")]
    [InlineData("$null", "(Variable null)")]
    [InlineData("[]", "ListValue")]
    [InlineData("[1 2,,3, ]", "(ListValue IntValue 1 IntValue 2 IntValue 3)")]
    [InlineData("[[1], $a]", "(ListValue (ListValue IntValue 1) (Variable a))")]
    [InlineData("{}", "ObjectValue")]
    [InlineData("{ a: 1 true: {b: []} }", "(ObjectValue (ObjectField a IntValue 1) (ObjectField true (ObjectValue (ObjectField b ListValue))))")]
    public void ParseValue_Should_BuildTree_When_TextIsValue(string source, string outline) =>
        SyntaxTree.Outline(Parser.ParseValue(source)).ShouldBe(outline);

    [Fact]
    public void ParseValue_Should_KeepQuoting_When_TextIsString()
    {
        Parser.ParseValue("\"a\"").ShouldBeOfType<StringValueNode>().IsBlock.ShouldBeFalse();
        Parser.ParseValue("\"\"\"a\"\"\"").ShouldBeOfType<StringValueNode>().IsBlock.ShouldBeTrue();
    }

    [Fact]
    public void ParseConstValue_Should_BuildTree_When_ValueHasNoVariable() =>
        SyntaxTree.Outline(Parser.ParseConstValue("[{ a: 1 }]")).ShouldBe("(ListValue (ObjectValue (ObjectField a IntValue 1)))");

    [Theory]
    [InlineData("Int", "(NamedType Int)")]
    [InlineData("Int!", "(NonNullType (NamedType Int))")]
    [InlineData("[Int]", "(ListType (NamedType Int))")]
    [InlineData(" [ [ Int ! ] ] ! ", "(NonNullType (ListType (ListType (NonNullType (NamedType Int)))))")]
    [InlineData("on", "(NamedType on)")]
    public void ParseType_Should_BuildTree_When_TextIsType(string source, string outline) =>
        SyntaxTree.Outline(Parser.ParseType(source)).ShouldBe(outline);

    [Fact]
    public void Parse_Should_LocateEveryNode_When_SourceHasLines()
    {
        const string source = "# c\nquery A($b: [Int]! = 1) {\r\n  c: d(e: $b) @f {\n ...g }\n}\n";

        SyntaxTree.Pieces(Parser.Parse(source), source).ShouldBe(
        [
            (SyntaxKind.Document, source, "1:1"),
            (SyntaxKind.OperationDefinition, source[4..^1], "2:1"),
            (SyntaxKind.Name, "A", "2:7"),
            (SyntaxKind.VariableDefinition, "$b: [Int]! = 1", "2:9"),
            (SyntaxKind.Variable, "$b", "2:9"),
            (SyntaxKind.Name, "b", "2:10"),
            (SyntaxKind.NonNullType, "[Int]!", "2:13"),
            (SyntaxKind.ListType, "[Int]", "2:13"),
            (SyntaxKind.NamedType, "Int", "2:14"),
            (SyntaxKind.Name, "Int", "2:14"),
            (SyntaxKind.IntValue, "1", "2:22"),
            (SyntaxKind.SelectionSet, "{\r\n  c: d(e: $b) @f {\n ...g }\n}", "2:25"),
            (SyntaxKind.Field, "c: d(e: $b) @f {\n ...g }", "3:3"),
            (SyntaxKind.Name, "c", "3:3"),
            (SyntaxKind.Name, "d", "3:6"),
            (SyntaxKind.Argument, "e: $b", "3:8"),
            (SyntaxKind.Name, "e", "3:8"),
            (SyntaxKind.Variable, "$b", "3:11"),
            (SyntaxKind.Name, "b", "3:12"),
            (SyntaxKind.Directive, "@f", "3:15"),
            (SyntaxKind.Name, "f", "3:16"),
            (SyntaxKind.SelectionSet, "{\n ...g }", "3:18"),
            (SyntaxKind.FragmentSpread, "...g", "4:2"),
            (SyntaxKind.Name, "g", "4:5"),
        ]);
    }
}
