using Contested.Domain.Search;
using Contested.Testing;

namespace Contested.Domain.Tests.Search;

public sealed class SnippetTests
{
    private static readonly string Long = string.Join(' ', Enumerable.Range(1, 100).Select(number => $"word{number}"));

    [Theory]
    [InlineData("The fall of al-Bukamal.", "bukamal", "The fall of al-[Bukamal].")]
    [InlineData("The fall of al-Bukamal.", "albuk", "The fall of [al-Bukamal].")]
    [InlineData("The fall of al-Bukamal.", "al bukamal", "The fall of [al]-[Bukamal].")]
    [InlineData("Pentagon-backed rebels", "pentagon", "[Pentagon]-backed rebels")]
    [InlineData("al-Bukamal-Deir road", "bukamal de", "al-[Bukamal]-[Deir] road")]
    [InlineData("Near al-Qa'im", "qaim", "Near al-[Qa'im]")]
    [InlineData("U.S. and Hezbollah's men", "us hezbollah", "[U.S]. and [Hezbollah]'s men")]
    [InlineData("Fallen, falling, fell", "fall", "[Fallen], [falling], fell")]
    [InlineData("fall fallen", "fall fallen", "[fall] [fallen]")]
    [InlineData("سقوط الْبُوكَمَال", "البوكمال", "سقوط [الْبُوكَمَال]")]
    public void Of_Should_MarkWhatWasFound_When_TextIsShort(string text, string query, string expected) =>
        Marked(text, query).ShouldBe(expected);

    [Theory]
    [InlineData("word1", "[word1] [word10]")]
    [InlineData("word50", "…word45 word46 word47 word48 word49 [word50] word51")]
    [InlineData("word100", "…word95 word96 word97 word98 word99 [word100]")]
    public void Of_Should_CutAtWords_When_TextIsLong(string query, string expected)
    {
        var snippet = Snippet.Of(Long, SearchQuery.Of(query));
        var marked = Marked(Long, query);

        snippet.Text.Length.ShouldBeLessThanOrEqualTo(Snippet.MaxLength + 2);
        marked.Replace(" word2 word3 word4 word5 word6 word7 word8 word9", "", StringComparison.Ordinal).ShouldStartWith(expected);
        (marked.EndsWith('…') || marked.EndsWith("[word100]", StringComparison.Ordinal)).ShouldBeTrue(marked);
    }

    [Fact]
    public void Of_Should_StayInsideTheText_When_TextIsMadeUp()
    {
        var random = new Random(FuzzSettings.Seed);
        for (var index = 0; index < FuzzSettings.Cases(2_000); index++)
        {
            var text = RandomTexts.Statement(random, random.Next(1, 80)) + new string('x', random.Next(3) * 100);
            var query = SearchQuery.Of(RandomTexts.Query(random));
            if (query.Words.Count == 0)
            {
                continue;
            }

            var snippet = Snippet.Of(text, query);

            text.ShouldContain(snippet.Text.Trim('…'), Case.Sensitive);
            var end = 0;
            foreach (var highlight in snippet.Highlights)
            {
                highlight.Start.ShouldBeGreaterThanOrEqualTo(end);
                highlight.Length.ShouldBeGreaterThan(0);
                end = highlight.Start + highlight.Length;
                end.ShouldBeLessThanOrEqualTo(snippet.Text.Length);
            }
        }
    }

    private static string Marked(string text, string query)
    {
        var snippet = Snippet.Of(text, SearchQuery.Of(query));
        return snippet.Highlights.Reverse().Aggregate(
            snippet.Text,
            (marked, highlight) => marked.Insert(highlight.Start + highlight.Length, "]").Insert(highlight.Start, "["));
    }
}
