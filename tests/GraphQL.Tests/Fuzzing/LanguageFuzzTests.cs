using System.Text;
using Contested.GraphQL.Language;
using Contested.GraphQL.Tests.Language;
using Contested.Testing;

namespace Contested.GraphQL.Tests.Fuzzing;

/// <summary>Tries made-up documents and garbage. CONTESTED_CASES and CONTESTED_SEED say how much, and from where.</summary>
public sealed class LanguageFuzzTests
{
    private static readonly string[] Tokens =
    [
        "{", "}", "(", ")", "[", "]", ":", "=", "!", "|", "&", "$", "@", "...", "a", "on", "query", "mutation", "fragment", "type",
        "input", "extend", "schema", "enum", "union", "interface", "directive", "scalar", "implements", "repeatable", "true", "null",
        "1", "-1", "1.5", "1e9", "\"s\"", "\"\"\"b\"\"\"", "#c\n", ",", " ", "\n", "QUERY", "FIELD", "\"", "\\", "\u0000", "é", "😀",
    ];

    [Fact]
    public void Parse_Should_GiveTheSameDocument_When_ItWasPrinted()
    {
        ForEach(3_000, random =>
        {
            var document = new RandomDocuments(random).Document();
            var text = Printer.Print(document);

            var parsed = Parser.Parse(text, ParserOptions.Trusted);

            SyntaxTree.Outline(parsed).ShouldBe(SyntaxTree.Outline(document), text);
            Printer.Print(parsed).ShouldBe(text);
        });
    }

    [Fact]
    public void Parse_Should_GiveADocumentOrAPosition_When_TextIsAnyBytes()
    {
        ForEach(20_000, random =>
        {
            var bytes = new byte[random.Next(80)];
            random.NextBytes(bytes);
            ParseOrRefuse(Encoding.UTF8.GetString(bytes));
            ParseOrRefuse(Encoding.Latin1.GetString(bytes));
            ParseOrRefuse(Encoding.Unicode.GetString(bytes));
        });
    }

    [Fact]
    public void Parse_Should_GiveADocumentOrAPosition_When_TextIsAnyTokens()
    {
        ForEach(20_000, random =>
        {
            var text = string.Join(random.Next(2) == 0 ? " " : "", Enumerable.Range(0, random.Next(30)).Select(_ => Tokens[random.Next(Tokens.Length)]));
            ParseOrRefuse(text);
        });
    }

    [Fact]
    public void Parse_Should_GiveADocumentOrAPosition_When_ADocumentIsDamaged()
    {
        ForEach(3_000, random =>
        {
            var text = new StringBuilder(Printer.Print(new RandomDocuments(random).Document()));
            for (var count = random.Next(1, 4); count > 0 && text.Length > 0; count--)
            {
                Damage(text, random);
            }

            ParseOrRefuse(text.ToString());
        });
    }

    private static void Damage(StringBuilder text, Random random)
    {
        var start = random.Next(text.Length);
        var length = random.Next(1, Math.Min(12, text.Length - start) + 1);
        switch (random.Next(3))
        {
            case 0:
                text.Remove(start, length);
                break;
            case 1:
                text.Insert(random.Next(text.Length), text.ToString(start, length));
                break;
            default:
                text.Insert(start, Tokens[random.Next(Tokens.Length)]);
                break;
        }
    }

    /// <summary>Whatever the text is: a document that prints, or a syntax error inside the text. Any other exception fails the test.</summary>
    private static void ParseOrRefuse(string text)
    {
        try
        {
            var printed = Printer.Print(Parser.Parse(text));
            Printer.Print(Parser.Parse(printed)).ShouldBe(printed);
        }
        catch (GraphQLSyntaxException exception)
        {
            exception.Location.Start.ShouldBeInRange(0, text.Length);
            exception.Location.Line.ShouldBeInRange(1, text.Count(character => character is '\n' or '\r') + 1);
            exception.Location.Column.ShouldBeInRange(1, text.Length + 1);
            exception.Message.ShouldStartWith("Syntax Error: ");
        }
    }

    private static void ForEach(int usual, Action<Random> check)
    {
        var cases = FuzzSettings.Cases(usual);
        for (var index = 0; index < cases; index++)
        {
            var seed = FuzzSettings.Seed + index;
            try
            {
                check(new Random(seed));
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Failed; repeat it with CONTESTED_SEED={seed} CONTESTED_CASES=1.", exception);
            }
        }
    }
}
