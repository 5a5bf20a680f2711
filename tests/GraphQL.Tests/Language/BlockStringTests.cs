using Contested.GraphQL.Language;

namespace Contested.GraphQL.Tests.Language;

public sealed class BlockStringTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("   ", "")]
    [InlineData("\n \n\t\n", "")]
    [InlineData("one line", "one line")]
    [InlineData("  first line keeps its space", "  first line keeps its space")]
    [InlineData("\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  ", "Hello,\n  World!\n\nYours,\n  GraphQL.")]
    [InlineData("    first\n  second\n    third", "    first\nsecond\n  third")]
    [InlineData("\n\n  blank lines around\n\n", "blank lines around")]
    [InlineData("\n  trailing space  \n  stays  ", "trailing space  \nstays  ")]
    [InlineData("\n\ttab\n\t\ttabs", "tab\n\ttabs")]
    [InlineData("\n  short\n \n  blank line", "short\n\nblank line")]
    [InlineData("\n  a\n      \n  b", "a\n    \nb")]
    [InlineData("a\r\nb\rc\nd", "a\nb\nc\nd")]
    [InlineData(@"escaped \"""""" delimiter", "escaped \"\"\" delimiter")]
    [InlineData(@"no other \n escape \u0041", @"no other \n escape \u0041")]
    public void Dedent_Should_RemoveIndentationAndBlankLines_When_Given(string raw, string expected) =>
        BlockString.Dedent(raw).ShouldBe(expected);

    [Theory]
    [InlineData("", "\"\"\"\"\"\"")]
    [InlineData("short", "\"\"\"short\"\"\"")]
    [InlineData(" leading space", "\"\"\" leading space\"\"\"")]
    [InlineData("two\nlines", "\"\"\"\ntwo\nlines\n\"\"\"")]
    [InlineData("first\n  rest indented", "\"\"\"\nfirst\n  rest indented\n\"\"\"")]
    [InlineData("ends with \"", "\"\"\"\nends with \"\n\"\"\"")]
    [InlineData("ends with \\", "\"\"\"\nends with \\\n\"\"\"")]
    [InlineData(" space and \"", "\"\"\" space and \"\n\"\"\"")]
    [InlineData("has \"\"\" inside", "\"\"\"has \\\"\"\" inside\"\"\"")]
    [InlineData("ends with \"\"\"", "\"\"\"\nends with \\\"\"\"\n\"\"\"")]
    public void Print_Should_KeepValue_When_TextIsDelicate(string value, string expected)
    {
        var printed = BlockString.Print(value);

        printed.ShouldBe(expected);
        BlockString.Dedent(printed.AsSpan()[3..^3]).ShouldBe(value);
    }

    [Theory]
    [InlineData(70, false)]
    [InlineData(71, true)]
    public void Print_Should_UseOwnLines_When_LineIsLong(int length, bool onOwnLines) =>
        BlockString.Print(new string('x', length)).StartsWith("\"\"\"\n", StringComparison.Ordinal).ShouldBe(onOwnLines);

    [Theory]
    [InlineData("", true)]
    [InlineData("text", true)]
    [InlineData(" leading space", true)]
    [InlineData("a\n  b\n\nc", true)]
    [InlineData("tab\tinside", true)]
    [InlineData("\"\"\"", true)]
    [InlineData(" ", false)]
    [InlineData("\nleading line", false)]
    [InlineData("trailing line\n", false)]
    [InlineData("  all\n  indented", false)]
    [InlineData("carriage\r\nreturn", false)]
    [InlineData("bell \u0007", false)]
    public void CanPrint_Should_TellWhetherValueSurvives_When_Given(string value, bool expected) =>
        BlockString.CanPrint(value).ShouldBe(expected);
}
