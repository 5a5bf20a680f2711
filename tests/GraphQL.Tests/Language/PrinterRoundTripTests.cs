using Contested.GraphQL.Language;
using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Tests.Language;

public sealed class PrinterRoundTripTests
{
    private static readonly string[] Fragments =
    [
        "{", "}", "(", ")", "[", "]", "!", "$", "@", "|", "&", "=", ":", "...", "\"", "\"\"\"", "\\", "#", "\n", "\r\n", ",", " ", "\uFEFF",
        "on", "query", "type", "extend", "true", "null", "repeatable", "implements", "1", "-", "0", ".", "e", "\"x\"", "\"\"\"y\n  z\"\"\"", "\uD800",
    ];

    [Theory]
    [InlineData(KitchenSink.Executable)]
    [InlineData(KitchenSink.TypeSystem)]
    public void Print_Should_KeepTree_When_DocumentUsesWholeGrammar(string source)
    {
        var document = Parser.Parse(source);
        var printed = Printer.Print(document);
        var reread = Parser.Parse(printed);

        SyntaxTree.Outline(reread).ShouldBe(SyntaxTree.Outline(document));
        Printer.Print(reread).ShouldBe(printed);
    }

    [Theory]
    [InlineData(KitchenSink.Executable)]
    [InlineData(KitchenSink.TypeSystem)]
    public void Parse_Should_GiveSameTree_When_LineTerminatorsDiffer(string source)
    {
        var outline = SyntaxTree.Outline(Parser.Parse(source));

        SyntaxTree.Outline(Parser.Parse(source.Replace("\n", "\r\n", StringComparison.Ordinal))).ShouldBe(outline);
        SyntaxTree.Outline(Parser.Parse(source.Replace('\n', '\r'))).ShouldBe(outline);
    }

    [Fact]
    public void KitchenSink_Should_HaveEveryKindOfNode()
    {
        var kinds = new[] { KitchenSink.Executable, KitchenSink.TypeSystem }
            .SelectMany(source => SyntaxTree.Pieces(Parser.Parse(source), source))
            .Select(piece => piece.Kind)
            .ToHashSet();

        Enum.GetValues<SyntaxKind>().Where(kind => !kinds.Contains(kind)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Parse_Should_GiveSyntaxErrorOrPrintableTree_When_DocumentIsDamaged(int seed)
    {
        var random = new Random(seed);
        var sources = new[] { KitchenSink.Executable, KitchenSink.TypeSystem };
        var accepted = 0;
        var refused = 0;
        for (var round = 0; round < 1_000; round++)
        {
            var damaged = Damage(sources[round % sources.Length], random);
            if (TryParse(damaged) is not { } document)
            {
                refused++;
                continue;
            }

            accepted++;
            SyntaxTree.Outline(Parser.Parse(Printer.Print(document))).ShouldBe(SyntaxTree.Outline(document), damaged);
        }

        accepted.ShouldBePositive();
        refused.ShouldBePositive();
    }

    private static DocumentNode? TryParse(string source)
    {
        try
        {
            return Parser.Parse(source);
        }
        catch (GraphQLSyntaxException error)
        {
            error.Location.Start.ShouldBeInRange(0, source.Length);
            return null;
        }
    }

    private static string Damage(string source, Random random)
    {
        var position = random.Next(source.Length);
        return random.Next(3) switch
        {
            0 => source.Remove(position, Math.Min(random.Next(1, 5), source.Length - position)),
            1 => source.Insert(position, Fragments[random.Next(Fragments.Length)]),
            _ => source[position..],
        };
    }
}
