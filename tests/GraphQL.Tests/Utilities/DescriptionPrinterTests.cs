using Contested.GraphQL.Language;
using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Utilities;

namespace Contested.GraphQL.Tests.Utilities;

public sealed class DescriptionPrinterTests
{
    [Theory]
    [InlineData("", "\"\"\"\"\"\"\n")]
    [InlineData("plain", "\"\"\"plain\"\"\"\n")]
    [InlineData("two\nlines", "\"\"\"\ntwo\nlines\n\"\"\"\n")]
    [InlineData(" space first", "\"\"\" space first\"\"\"\n")]
    [InlineData("quote\"", "\"\"\"\nquote\"\n\"\"\"\n")]
    [InlineData("back\\", "\"\"\"\nback\\\n\"\"\"\n")]
    [InlineData("\"\"\"", "\"\"\"\n\\\"\"\"\n\"\"\"\n")]
    [InlineData("end\n", "\"end\\n\"\n")]
    [InlineData("\nstart", "\"\\nstart\"\n")]
    [InlineData("end\n  ", "\"end\\n  \"\n")]
    [InlineData("   ", "\"   \"\n")]
    [InlineData("  all\n  indented", "\"  all\\n  indented\"\n")]
    [InlineData("carriage\rreturn", "\"carriage\\rreturn\"\n")]
    [InlineData("null\0", "\"null\\u0000\"\n")]
    public void Print_Should_UseBlockString_When_ItKeepsTheText(string description, string expected)
    {
        var printed = DescriptionPrinter.Print(description);

        printed.ShouldBe(expected);
        ((StringValueNode)Parser.ParseValue(printed)).Value.ShouldBe(description);
    }

    [Fact]
    public void Print_Should_GiveNothing_When_ThereIsNoDescription() => DescriptionPrinter.Print(null, "  ", isFirst: false).ShouldBeEmpty();

    [Fact]
    public void Print_Should_IndentAllLines_When_IndentationIsGiven() =>
        DescriptionPrinter.Print("a\n\nb", "  ", isFirst: false).ShouldBe("\n  \"\"\"\n  a\n  \n  b\n  \"\"\"\n");
}
