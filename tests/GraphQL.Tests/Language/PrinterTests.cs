using Contested.GraphQL.Language;
using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Tests.Language;

public sealed class PrinterTests
{
    [Theory]
    [InlineData("{a,b c}", "{\n  a\n  b\n  c\n}")]
    [InlineData("query{a}", "{\n  a\n}")]
    [InlineData("query A{b}", "query A {\n  b\n}")]
    [InlineData("query@a{b}", "query @a {\n  b\n}")]
    [InlineData("query($a:Int=1@b,$c:[D!]!){e}", "query ($a: Int = 1 @b, $c: [D!]!) {\n  e\n}")]
    [InlineData("\"d\" query{a}", "\"d\"\nquery {\n  a\n}")]
    [InlineData("query A(\"d\" $b:C $e:F){g}", "query A(\n\"d\"\n$b: C\n$e: F\n) {\n  g\n}")]
    [InlineData("mutation A@b@c(d:1){e}", "mutation A @b @c(d: 1) {\n  e\n}")]
    [InlineData("{a:b(c:1 d:$e)@f{g{h}}}", "{\n  a: b(c: 1, d: $e) @f {\n    g {\n      h\n    }\n  }\n}")]
    [InlineData("{...a@b ...on C@d{e}...@f{g}...{h}}", "{\n  ...a @b\n  ... on C @d {\n    e\n  }\n  ... @f {\n    g\n  }\n  ... {\n    h\n  }\n}")]
    [InlineData("\"d\" fragment A on B@c{d}", "\"d\"\nfragment A on B @c {\n  d\n}")]
    [InlineData("{a}{b}fragment C on D{e}", "{\n  a\n}\n\n{\n  b\n}\n\nfragment C on D {\n  e\n}")]
    [InlineData("\"d\" schema@a{query:A}", "\"d\"\nschema @a {\n  query: A\n}")]
    [InlineData("scalar A@b", "scalar A @b")]
    [InlineData("type A implements&B&C@d{\"e\" f:G}", "type A implements B & C @d {\n  \"e\"\n  f: G\n}")]
    [InlineData("type A{b(c:D=1 e:F):G@h}", "type A {\n  b(c: D = 1, e: F): G @h\n}")]
    [InlineData("type A{b(\"d\" c:D e:F):G}", "type A {\n  b(\n    \"d\"\n    c: D\n    e: F\n  ): G\n}")]
    [InlineData("type A{\"\"\"d\n  e\n\"\"\"b:C}", "type A {\n  \"\"\"\n  d\n  e\n  \"\"\"\n  b: C\n}")]
    [InlineData("interface A", "interface A")]
    [InlineData("union A@b=|C|D", "union A @b = C | D")]
    [InlineData("enum A{\"b\" C@d E}", "enum A {\n  \"b\"\n  C @d\n  E\n}")]
    [InlineData("input A{b:C=[{d:1}]@e}", "input A {\n  b: C = [{d: 1}] @e\n}")]
    [InlineData("directive@a(b:C)repeatable on|FIELD|QUERY", "directive @a(b: C) repeatable on FIELD | QUERY")]
    [InlineData("directive@a(\"d\" b:C)on FIELD", "directive @a(\n  \"d\"\n  b: C\n) on FIELD")]
    [InlineData("extend schema@a{query:A}", "extend schema @a {\n  query: A\n}")]
    [InlineData("extend scalar A@b", "extend scalar A @b")]
    [InlineData("extend type A implements B@c{d:E}", "extend type A implements B @c {\n  d: E\n}")]
    [InlineData("extend interface A@b", "extend interface A @b")]
    [InlineData("extend union A=B|C", "extend union A = B | C")]
    [InlineData("extend enum A{B}", "extend enum A {\n  B\n}")]
    [InlineData("extend input A{b:C}", "extend input A {\n  b: C\n}")]
    public void Print_Should_WriteCanonicalForm_When_NodeIsDocument(string source, string expected) =>
        Printer.Print(Parser.Parse(source)).ShouldBe(expected);

    [Theory]
    [InlineData("[1,-2.5e3 true null A $b]", "[1, -2.5e3, true, null, A, $b]")]
    [InlineData("{ a : { b : [ ] } , c : { } }", "{a: {b: []}, c: {}}")]
    [InlineData(@"""\u0041 \/ \"" \\ \b\f\n\r\t \u0000\u001f\u007F\u009f \u00A0""", "\"A / \\\" \\\\ \\b\\f\\n\\r\\t \\u0000\\u001F\\u007F\\u009F \u00A0\"")]
    [InlineData(@"""\u{1F600}""", "\"\U0001F600\"")]
    [InlineData("\"\"\"a\n  b\n c\"\"\"", "\"\"\"\na\n b\nc\n\"\"\"")]
    public void Print_Should_WriteCanonicalForm_When_NodeIsValue(string source, string expected) =>
        Printer.Print(Parser.ParseValue(source)).ShouldBe(expected);

    [Theory]
    [InlineData("type A query { a }", "type A\n\nquery {\n  a\n}")]
    [InlineData("extend enum A @a query { a }", "extend enum A @a\n\nquery {\n  a\n}")]
    [InlineData("type A { a: A } query { a }", "type A {\n  a: A\n}\n\n{\n  a\n}")]
    public void Print_Should_KeepBracesApart_When_QueryStandsBehindATypeWithoutBody(string source, string expected) =>
        Printer.Print(Parser.Parse(source)).ShouldBe(expected);

    [Fact]
    public void Print_Should_WriteOneNode_When_NodeIsPart()
    {
        var query = Parser.Parse("query A($b: C = 1) { d(e: 1) @f }").Definitions[0].ShouldBeOfType<OperationDefinitionNode>();
        var field = query.SelectionSet.Selections[0].ShouldBeOfType<FieldNode>();

        Printer.Print(query.VariableDefinitions[0]).ShouldBe("$b: C = 1");
        Printer.Print(query.SelectionSet).ShouldBe("{\n  d(e: 1) @f\n}");
        Printer.Print(field.Arguments[0]).ShouldBe("e: 1");
        Printer.Print(field.Directives[0]).ShouldBe("@f");
        Printer.Print(field.Name).ShouldBe("d");
        Printer.Print(Parser.ParseType("[A!]!")).ShouldBe("[A!]!");
    }

    // "field(a: "…", b: 1)" is 18 characters long without the text between the quotes.
    [Theory]
    [InlineData(62, false)]
    [InlineData(63, true)]
    public void Print_Should_BreakArguments_When_LineExceedsEightyColumns(int length, bool breaks)
    {
        var text = new string('x', length);
        var printed = Printer.Print(Parser.Parse($$"""{ field(a: "{{text}}", b: 1) { c } }"""));

        printed.ShouldBe(breaks
            ? $"{{\n  field(\n    a: \"{text}\"\n    b: 1\n  ) {{\n    c\n  }}\n}}"
            : $"{{\n  field(a: \"{text}\", b: 1) {{\n    c\n  }}\n}}");
    }

    [Fact]
    public void Print_Should_CountAlias_When_BreakingArguments()
    {
        var text = new string('x', 62);

        Printer.Print(Parser.Parse($$"""{ f: field(a: "{{text}}", b: 1) }""")).ShouldBe($"{{\n  f: field(\n    a: \"{text}\"\n    b: 1\n  )\n}}");
    }

    [Fact]
    public void Print_Should_IndentBlockStrings_When_ArgumentsStayOnOneLine() =>
        Printer.Print(Parser.Parse("{ a(b: \"\"\"x\n\n  y\"\"\", c: 1) }"))
            .ShouldBe("{\n  a(b: \"\"\"\n  x\n  \n  y\n  \"\"\", c: 1)\n}");

    [Fact]
    public void Print_Should_WriteNodesMadeByCode_When_TheyHaveNoLocation()
    {
        var name = new NameNode { Value = "a" };
        var field = new FieldNode { Name = name, Arguments = [new ArgumentNode { Name = name, Value = new NullValueNode() }] };

        Printer.Print(new SelectionSetNode { Selections = [field] }).ShouldBe("{\n  a(a: null)\n}");
    }

    [Fact]
    public void Print_Should_Throw_When_NodeIsNull() => Should.Throw<ArgumentNullException>(() => Printer.Print(null!));
}
