using Contested.GraphQL.Language;
using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Tests.Language;

public sealed class ParserLimitTests
{
    // Half of what the smallest platform of .NET gives a thread by default.
    private const int SmallStack = 768 * 1024;

    [Fact]
    public void Parse_Should_Fail_When_TokensExceedLimit()
    {
        var options = new ParserOptions { MaxTokens = 4 };

        Parser.Parse("{ a b } # comments, commas,, and the end do not count", options).Definitions.Count.ShouldBe(1);
        var error = Should.Throw<GraphQLSyntaxException>(() => Parser.Parse("{ a b\n c }", options));
        error.Message.ShouldBe("Syntax Error: Document contains more than 4 tokens. Parsing aborted.");
        error.Code.ShouldBe("TOKEN_LIMIT_EXCEEDED");
        error.Location.ShouldBe(new Location(9, 10, 2, 4));
    }

    [Fact]
    public void Parse_Should_AcceptFifteenThousandTokens_When_OptionsAreDefault()
    {
        var source = $"{{{string.Concat(Enumerable.Repeat(" a", 14_998))}}}";

        Parser.Parse(source).Definitions.Count.ShouldBe(1);
        Should.Throw<GraphQLSyntaxException>(() => Parser.Parse(source + "{ a }")).Code.ShouldBe("TOKEN_LIMIT_EXCEEDED");
        Parser.Parse(source + "{ a }", ParserOptions.Trusted).Definitions.Count.ShouldBe(2);
    }

    public static TheoryData<string, string, string> Nestings => new()
    {
        { "{a", "{a}", "}" },
        { "{...", "{a}", "}" },
        { "{...on A", "{a}", "}" },
    };

    public static TheoryData<string, string, string> Values => new() { { "[", "1", "]" }, { "{a:", "1", "}" }, { "[{a:", "1", "}]" } };

    [Theory]
    [MemberData(nameof(Nestings))]
    public void Parse_Should_Fail_When_SelectionsNestTooDeep(string open, string inner, string close)
    {
        var options = new ParserOptions { MaxDepth = 5 };

        Parser.Parse(Nest(open, inner, close, 4), options).Definitions.Count.ShouldBe(1);
        var error = Should.Throw<GraphQLSyntaxException>(() => Parser.Parse(Nest(open, inner, close, 5), options));
        error.Message.ShouldBe("Syntax Error: Document nests more than 5 levels deep. Parsing aborted.");
        error.Code.ShouldBe("DEPTH_LIMIT_EXCEEDED");
        error.Location.Start.ShouldBe(5 * open.Length);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void ParseValue_Should_Fail_When_ValuesNestTooDeep(string open, string inner, string close)
    {
        Parser.ParseValue(Nest(open, inner, close, 100)).ShouldNotBeNull();
        Should.Throw<GraphQLSyntaxException>(() => Parser.ParseValue(Nest(open, inner, close, 201)))
            .Code.ShouldBe("DEPTH_LIMIT_EXCEEDED");
    }

    [Fact]
    public void ParseType_Should_Fail_When_ListsNestTooDeep()
    {
        Parser.ParseType(Nest("[", "A", "]", 200)).ShouldNotBeNull();
        Should.Throw<GraphQLSyntaxException>(() => Parser.ParseType(Nest("[", "A", "]", 201))).Code.ShouldBe("DEPTH_LIMIT_EXCEEDED");
    }

    [Fact]
    public void Parse_Should_CountAllNestingTogether_When_ValuesStandInSelections() =>
        Should.Throw<GraphQLSyntaxException>(() => Parser.Parse("{a{b(c:[{d:1}])}}", new ParserOptions { MaxDepth = 3 }))
            .Location.Column.ShouldBe(9);

    [Fact]
    public void Parse_Should_NotCountSiblings_When_NestingIsShallow() =>
        Parser.Parse("{a{b} c{d} e(f:[1] g:[2] h:{})}", new ParserOptions { MaxDepth = 2 }).Definitions.Count.ShouldBe(1);

    [Fact]
    public void ParseAndPrint_Should_NotOverflowStack_When_NestingIsDeepestAllowed()
    {
        var levels = ParserOptions.HighestMaxDepth - 2;
        OnSmallStack(() =>
        {
            Printer.Print(Parser.Parse(Nest("{...on A@b", "{a}", "}", levels), ParserOptions.Trusted)).ShouldNotBeEmpty();
            Printer.Print(Parser.Parse(Nest("{a", "{a}", "}", levels), ParserOptions.Trusted)).ShouldNotBeEmpty();
            Printer.Print(Parser.ParseValue(Nest("[{a:", "1", "}]", levels / 2), ParserOptions.Trusted)).ShouldNotBeEmpty();
            Printer.Print(Parser.ParseType(Nest("[", "A", "]!", levels), ParserOptions.Trusted)).ShouldNotBeEmpty();
        });
    }

    [Theory]
    [InlineData("{a", "{a")]
    [InlineData("{...", "{...")]
    [InlineData("{a(b:", "[")]
    [InlineData("{a(b:", "{c:")]
    [InlineData("query($a:Int=", "[")]
    [InlineData("query($a:", "[")]
    public void Parse_Should_NotOverflowStack_When_SourceIsHostile(string beginning, string repeated)
    {
        var hostile = beginning + string.Concat(Enumerable.Repeat(repeated, 100_000));

        OnSmallStack(() => Should.Throw<GraphQLSyntaxException>(() => Parser.Parse(hostile, ParserOptions.Trusted))
            .Code.ShouldBe("DEPTH_LIMIT_EXCEEDED"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(501)]
    public void MaxDepth_Should_Throw_When_OutOfRange(int depth) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new ParserOptions { MaxDepth = depth });

    [Fact]
    public void MaxTokens_Should_Throw_When_NotPositive() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new ParserOptions { MaxTokens = 0 });

    private static string Nest(string open, string inner, string close, int levels) =>
        string.Concat(Enumerable.Repeat(open, levels)) + inner + string.Concat(Enumerable.Repeat(close, levels));

    private static void OnSmallStack(Action action)
    {
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    action();
                }
                catch (Exception exception)
                {
                    failure = exception;
                }
            },
            SmallStack);
        thread.Start();
        thread.Join();
        failure.ShouldBeNull();
    }
}
