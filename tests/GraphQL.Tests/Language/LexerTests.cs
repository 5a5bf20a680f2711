using Contested.GraphQL.Language;

namespace Contested.GraphQL.Tests.Language;

public sealed class LexerTests
{
    [Theory]
    [InlineData("!", "\"!\"")]
    [InlineData("$", "\"$\"")]
    [InlineData("&", "\"&\"")]
    [InlineData("(", "\"(\"")]
    [InlineData(")", "\")\"")]
    [InlineData("...", "\"...\"")]
    [InlineData(":", "\":\"")]
    [InlineData("=", "\"=\"")]
    [InlineData("@", "\"@\"")]
    [InlineData("[", "\"[\"")]
    [InlineData("]", "\"]\"")]
    [InlineData("{", "\"{\"")]
    [InlineData("|", "\"|\"")]
    [InlineData("}", "\"}\"")]
    [InlineData("name", "Name \"name\"")]
    [InlineData("_0aZ9_", "Name \"_0aZ9_\"")]
    [InlineData("on", "Name \"on\"")]
    [InlineData("0", "Int \"0\"")]
    [InlineData("-0", "Int \"-0\"")]
    [InlineData("9007199254740993", "Int \"9007199254740993\"")]
    [InlineData("-42", "Int \"-42\"")]
    [InlineData("0.0", "Float \"0.0\"")]
    [InlineData("-4.123", "Float \"-4.123\"")]
    [InlineData("1e50", "Float \"1e50\"")]
    [InlineData("1E+50", "Float \"1E+50\"")]
    [InlineData("0e-0", "Float \"0e-0\"")]
    [InlineData("-1.123e-4567", "Float \"-1.123e-4567\"")]
    [InlineData("\"\"", "String \"\"")]
    [InlineData("\"simple\"", "String \"simple\"")]
    [InlineData("\" white space \"", "String \" white space \"")]
    [InlineData("\"\"\"block\"\"\"", "BlockString \"block\"")]
    [InlineData("\"\"\"\"\"\"", "BlockString \"\"")]
    [InlineData("", "<EOF>")]
    public void Next_Should_GiveToken_When_TextIsOneToken(string text, string expected) =>
        Read(text)[0].Describe(text).ShouldBe(expected);

    [Theory]
    [InlineData("\uFEFFname")]
    [InlineData("name\uFEFF")]
    [InlineData(" \t name")]
    [InlineData(",,,name,,")]
    [InlineData("\n\r\n\rname")]
    [InlineData("# comment\nname")]
    [InlineData("name# comment at the end")]
    [InlineData("#\n# \uD83D\uDE00 \u0007 \u2028 ! \"\r\nname #")]
    public void Next_Should_SkipIgnored_When_AroundToken(string text)
    {
        var tokens = Read(text);

        tokens.Select(token => token.Describe(text)).ShouldBe(["Name \"name\"", "<EOF>"]);
    }

    [Theory]
    [InlineData(@"""quote \"" backslash \\ slash \/""", "quote \" backslash \\ slash /")]
    [InlineData(@"""\b\f\n\r\t""", "\b\f\n\r\t")]
    [InlineData(@"""\u0041\u00e9\u00E9\uFFFD""", "A\u00e9\u00e9\uFFFD")]
    [InlineData(@"""\u{41}\u{0}\u{10FFFF}\u{1f600}""", "A\0\U0010FFFF\U0001F600")]
    [InlineData(@"""\u{00000041}""", "A")]
    [InlineData(@"""\uD83D\uDE00""", "\U0001F600")]
    [InlineData(@"""a\tb\tc""", "a\tb\tc")]
    [InlineData("\"\U0001F600 \u0000 \u0007 \u007F \u2028\"", "\U0001F600 \u0000 \u0007 \u007F \u2028")]
    [InlineData("\"# , no comment\"", "# , no comment")]
    public void Next_Should_DecodeString_When_TextHasEscapes(string text, string expected) =>
        Read(text)[0].StringValue.ShouldBe(expected);

    [Theory]
    [InlineData("1.", "Invalid number, expected digit but got: <EOF>.", 3)]
    [InlineData("1.a", "Invalid number, expected digit but got: \"a\".", 3)]
    [InlineData("1.e1", "Invalid number, expected digit but got: \"e\".", 3)]
    [InlineData("1.2.3", "Invalid number, expected digit but got: \".\".", 4)]
    [InlineData("1..", "Invalid number, expected digit but got: \".\".", 3)]
    [InlineData("1a", "Invalid number, expected digit but got: \"a\".", 2)]
    [InlineData("1_000", "Invalid number, expected digit but got: \"_\".", 2)]
    [InlineData("0x1F", "Invalid number, expected digit but got: \"x\".", 2)]
    [InlineData("1.5f", "Invalid number, expected digit but got: \"f\".", 4)]
    [InlineData("1e", "Invalid number, expected digit but got: <EOF>.", 3)]
    [InlineData("1e+", "Invalid number, expected digit but got: <EOF>.", 4)]
    [InlineData("1e1e1", "Invalid number, expected digit but got: \"e\".", 4)]
    [InlineData("1e1.0", "Invalid number, expected digit but got: \".\".", 4)]
    [InlineData("1.\"", "Invalid number, expected digit but got: '\"'.", 3)]
    [InlineData("-", "Invalid number, expected digit but got: <EOF>.", 2)]
    [InlineData("--1", "Invalid number, expected digit but got: \"-\".", 2)]
    [InlineData("-a", "Invalid number, expected digit but got: \"a\".", 2)]
    [InlineData("00", "Invalid number, unexpected digit after 0: \"0\".", 2)]
    [InlineData("-01", "Invalid number, unexpected digit after 0: \"1\".", 3)]
    [InlineData("+1", "Unexpected character: \"+\".", 1)]
    [InlineData(".123", "Unexpected character: \".\".", 1)]
    [InlineData("..", "Unexpected character: \".\".", 1)]
    public void Next_Should_Fail_When_NumberIsMalformed(string text, string description, int column) =>
        SyntaxError.ShouldBeAt(() => Read(text), description, 1, column);

    [Theory]
    [InlineData("\"", "Unterminated string.", 2)]
    [InlineData("\"no end", "Unterminated string.", 8)]
    [InlineData("\"two\nlines\"", "Unterminated string.", 5)]
    [InlineData("\"two\rlines\"", "Unterminated string.", 5)]
    [InlineData("\"ends with escape\\\"", "Unterminated string.", 20)]
    [InlineData("\"\"\"no end", "Unterminated string.", 10)]
    [InlineData("\"\"\"escaped end\\\"\"\"", "Unterminated string.", 19)]
    [InlineData(@"""a\z""", @"Invalid character escape sequence: ""\z"".", 3)]
    [InlineData(@"""a\'""", @"Invalid character escape sequence: ""\'"".", 3)]
    [InlineData(@"""\U0041""", @"Invalid character escape sequence: ""\U"".", 2)]
    [InlineData("\"\\", "Invalid character escape sequence: \"\\\".", 2)]
    [InlineData(@"""\u1""", @"Invalid Unicode escape sequence: ""\u1"""".", 2)]
    [InlineData(@"""\uXXXX""", @"Invalid Unicode escape sequence: ""\uXXXX"".", 2)]
    [InlineData(@"""\uD800""", @"Invalid Unicode escape sequence: ""\uD800"".", 2)]
    [InlineData(@"""\uDE00""", @"Invalid Unicode escape sequence: ""\uDE00"".", 2)]
    [InlineData(@"""\uD83D\u0041""", @"Invalid Unicode escape sequence: ""\uD83D"".", 2)]
    [InlineData(@"""\uD83D\u{DE00}""", @"Invalid Unicode escape sequence: ""\uD83D"".", 2)]
    [InlineData(@"""\u{}""", @"Invalid Unicode escape sequence: ""\u{}"".", 2)]
    [InlineData(@"""\u{FXXX}""", @"Invalid Unicode escape sequence: ""\u{FX"".", 2)]
    [InlineData(@"""\u{FFFF""", @"Invalid Unicode escape sequence: ""\u{FFFF"""".", 2)]
    [InlineData(@"""\u{D800}""", @"Invalid Unicode escape sequence: ""\u{D800}"".", 2)]
    [InlineData(@"""\u{110000}""", @"Invalid Unicode escape sequence: ""\u{110000}"".", 2)]
    [InlineData(@"""\u{12345678}""", @"Invalid Unicode escape sequence: ""\u{12345678}"".", 2)]
    [InlineData(@"""\u{FFFFFFFF}""", @"Invalid Unicode escape sequence: ""\u{FFFFFFFF"".", 2)]
    [InlineData(@"""\u{000000041}""", @"Invalid Unicode escape sequence: ""\u{000000041"".", 2)]
    [InlineData("\"\\u{1", "Invalid Unicode escape sequence: \"\\u{1\".", 2)]
    public void Next_Should_Fail_When_StringIsMalformed(string text, string description, int column) =>
        SyntaxError.ShouldBeAt(() => Read(text), description, 1, column);

    [Theory]
    [InlineData("?", "Unexpected character: \"?\".")]
    [InlineData("%", "Unexpected character: \"%\".")]
    [InlineData("'quoted'", "Unexpected single quote character ('), did you mean to use a double quote (\")?")]
    [InlineData("\u0000", "Unexpected character: U+0000.")]
    [InlineData("\u007F", "Unexpected character: U+007F.")]
    [InlineData("\u00A0", "Unexpected character: U+00A0.")]
    [InlineData("\u200B", "Unexpected character: U+200B.")]
    [InlineData("\U0001F600", "Unexpected character: U+1F600.")]
    public void Next_Should_Fail_When_CharacterBeginsNoToken(string text, string description) =>
        SyntaxError.ShouldBeAt(() => Read(text), description, 1, 1);

    // The text is built here: a test runner cannot pass half a surrogate pair on.
    [Theory]
    [InlineData("", 0xD800, "", "Invalid character: U+D800.", 1)]
    [InlineData("", 0xDE00, "name", "Invalid character: U+DE00.", 1)]
    [InlineData("# a ", 0xD83D, "\n", "Invalid character: U+D83D.", 5)]
    [InlineData("\"a", 0xD83D, "b\"", "Invalid character within String: U+D83D.", 3)]
    [InlineData("\"a", 0xDE00, "\"", "Invalid character within String: U+DE00.", 3)]
    [InlineData("\"\"\"a", 0xD83D, "\"\"\"", "Invalid character within String: U+D83D.", 5)]
    public void Next_Should_Fail_When_SurrogateIsAlone(string before, int codeUnit, string after, string description, int column) =>
        SyntaxError.ShouldBeAt(() => Read(before + (char)codeUnit + after), description, 1, column);

    [Fact]
    public void Next_Should_CountLinesAndColumns_When_TerminatorsDiffer()
    {
        const string text = "a\n b\r\n  c\r   d \"\"\"x\r\ny\rz\n\"\"\" e\n";

        Read(text).Select(token => (token.Line, token.Column, token.Start, token.End)).ShouldBe(
        [
            (1, 1, 0, 1),
            (2, 2, 3, 4),
            (3, 3, 8, 9),
            (4, 4, 13, 14),
            (4, 6, 15, 28),
            (7, 5, 29, 30),
            (8, 1, 31, 31),
        ]);
    }

    [Theory]
    [InlineData("\n\r\n\r ?", 4, 2)]
    [InlineData("\"\"\"a\n\n b", 3, 3)]
    [InlineData("\"\"\"a\r\nb\r", 3, 1)]
    [InlineData("\uFEFF?", 1, 2)]
    [InlineData("\"\U0001F600\" ?", 1, 6)]
    public void Next_Should_LocateError_When_BehindLineTerminators(string text, int line, int column)
    {
        var error = Should.Throw<GraphQLSyntaxException>(() => Read(text));

        (error.Location.Line, error.Location.Column).ShouldBe((line, column));
    }

    [Fact]
    public void Next_Should_RepeatEndOfFile_When_TextIsOver()
    {
        var lexer = new Lexer("a");
        lexer.Next();

        lexer.Next().Kind.ShouldBe(TokenKind.EndOfFile);
        lexer.Next().Kind.ShouldBe(TokenKind.EndOfFile);
    }

    private static List<Token> Read(string text)
    {
        var lexer = new Lexer(text);
        var tokens = new List<Token>();
        do
        {
            tokens.Add(lexer.Next());
        }
        while (tokens[^1].Kind != TokenKind.EndOfFile);
        return tokens;
    }
}
