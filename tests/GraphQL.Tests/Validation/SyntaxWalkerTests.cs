using Contested.GraphQL.Language;
using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Validation;

namespace Contested.GraphQL.Tests.Validation;

public sealed class SyntaxWalkerTests
{
    [Fact]
    public void Walk_Should_EnterAndLeaveInDocumentOrder_When_NothingIsSkipped() =>
        Walk("{ a(b: \"c\") }").ShouldBe(
        [
            "+Document",
            ".+OperationDefinition",
            "..+SelectionSet",
            "...+Field",
            "....+Name",
            "....-Name",
            "....+Argument",
            ".....+Name",
            ".....-Name",
            ".....+StringValue",
            ".....-StringValue",
            "....-Argument",
            "...-Field",
            "..-SelectionSet",
            ".-OperationDefinition",
            "-Document",
        ]);

    [Fact]
    public void Walk_Should_NeitherEnterChildrenNorLeave_When_NodeIsSkipped() =>
        Walk("{ a { b } }", SyntaxKind.Field).ShouldBe(
        [
            "+Document",
            ".+OperationDefinition",
            "..+SelectionSet",
            "...+Field",
            "..-SelectionSet",
            ".-OperationDefinition",
            "-Document",
        ]);

    [Theory]
    [InlineData("\"text\" query A(\"text\" $a: Int) { a }", 0)]
    [InlineData("query A($a: String = \"text\") { a }", 1)]
    [InlineData("\"text\" query A(\"text\" $a: String = \"text\") { a(b: [\"text\", {c: \"text\"}]) }", 3)]
    [InlineData("\"text\" type A { \"text\" a(\"text\" b: String = \"text\"): Int } \"text\" enum B { \"text\" C }", 1)]
    public void Walk_Should_LeaveDescriptionsOut_When_DefinitionsHaveThem(string document, int values) =>
        Walk(document).Count(line => line.EndsWith("+StringValue", StringComparison.Ordinal)).ShouldBe(values);

    private static List<string> Walk(string document, SyntaxKind? skipped = null)
    {
        var visitor = new RecordingVisitor(skipped, node => node.Kind.ToString());
        SyntaxWalker.Walk(Parser.Parse(document), visitor);
        return visitor.Seen;
    }
}
