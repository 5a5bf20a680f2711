using System.Text;
using Contested.Domain.Search;
using Contested.Testing;

namespace Contested.Domain.Tests.Search;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("Abu Kamal", "abu kamal")]
    [InlineData("al-Bukamal", "al bukamal")]
    [InlineData("Al Bukamal", "al bukamal")]
    [InlineData("al‑Qa’im", "al qaim")]
    [InlineData("al-Qāʾim", "al qaim")]
    [InlineData("“Hama”: Ḥamāh, Łódź; Straße & Ærø", "hama hamah lodz strasse aero")]
    [InlineData("e\u0301tude ÉTUDE", "etude etude")]
    [InlineData("البوكمال", "البوكمال")]
    [InlineData("الْبُوكَمَال", "البوكمال")]
    [InlineData("البـــوكمال", "البوكمال")]
    [InlineData("أبو إبراهيم آل", "ابو ابراهيم ال")]
    [InlineData("ﻻ ٤٠ ４０ ②", "لا 40 40 2")]
    [InlineData("ΣΊΣΥΦΟΣ σίσυφος", "σισυφοσ σισυφοσ")]
    [InlineData("İstanbul ISTANBUL ıstanbul", "istanbul istanbul istanbul")]
    [InlineData("so\u00ADft zero\u200Bwidth", "soft zerowidth")]
    [InlineData("5–40+ killed (25%)", "5 40 killed 25")]
    [InlineData("U.S. forces.", "us forces")]
    [InlineData("1,200 of 20,448, in 1863,", "1200 of 20448 in 1863")]
    [InlineData("\"a\" OR b* -c:d ^e NEAR(f) 'g' & h | !i", "a or b c d e near f g h i")]
    [InlineData("", "")]
    [InlineData(" \t\n*\"'-—.!&|:()\0\uD800", "")]
    public void KeyOf_Should_FoldWords_When_SpellingsDiffer(string text, string expected) =>
        SearchText.KeyOf(text).ShouldBe(expected);

    [Theory]
    [InlineData("al-Bukamal falls", "al bukamal albukamal falls")]
    [InlineData("al-Qa'im", "al qa im qaim alqaim")]
    [InlineData("Abu al-Qa'im's men", "abu al qa im s qaims alqaims men")]
    [InlineData("U.S.-led strikes.", "u s us led strikes")]
    [InlineData("a -b- c--d", "a b c d")]
    [InlineData("Abu–Kamal, Deir—ez−Zor", "abu kamal abukamal deir ez zor deirezzor")]
    [InlineData("1,200 dead", "1 200 1200 dead")]
    [InlineData("5–40+, a,b", "5 40 a b")]
    public void IndexedWordsOf_Should_HaveCompoundsInPartsAndWhole_When_Joined(string text, string expected) =>
        string.Join(' ', SearchText.IndexedWordsOf(text).Select(word => word.Text)).ShouldBe(expected);

    [Fact]
    public void WordsOf_Should_TellWhereWordsStand_When_LettersChangeTheirLength()
    {
        const string text = "Die Straße nach 𝐀bū-Kamāl.";

        SearchText.IndexedWordsOf(text).Select(word => (text[word.Start..word.End], word.Text)).ShouldBe(
        [
            ("Die", "die"), ("Straße", "strasse"), ("nach", "nach"), ("𝐀bū", "abu"), ("Kamāl", "kamal"), ("𝐀bū-Kamāl", "abukamal"),
        ]);
    }

    [Fact]
    public void WordsOf_Should_CutWords_When_TheyAreVeryLong()
    {
        SearchText.WordsOf(new string('x', 100_000)).Single().Text.ShouldBe(new string('x', SearchText.MaxWordLength));
        SearchText.WordsOf("x" + string.Concat(Enumerable.Repeat("𐌰", 50))).Single().Text.Length.ShouldBe(SearchText.MaxWordLength - 1);
    }

    [Fact]
    public void KeyOf_Should_FoldEveryLetterOnceAndForAll_When_TakenFromAllOfUnicode()
    {
        var runes = Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(value => new Rune(value)).ToList();

        runes.Where(rune => SearchText.KeyOf(SearchText.KeyOf(rune.ToString())) != SearchText.KeyOf(rune.ToString())).ShouldBeEmpty();
        // The only mark with an upper case is the iota subscript; marks are passed over.
        runes.Where(rune => rune.Value != 0x345 && SearchText.KeyOf(Rune.ToUpperInvariant(rune).ToString()) != SearchText.KeyOf(rune.ToString())).ShouldBeEmpty();
    }

    [Fact]
    public void WordsOf_Should_GiveLettersAndDigitsOnly_When_TextIsMadeUp()
    {
        var random = new Random(FuzzSettings.Seed);
        for (var index = 0; index < FuzzSettings.Cases(2_000); index++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(20)).Select(_ => (char)random.Next(char.MaxValue + 1)));

            foreach (var word in SearchText.IndexedWordsOf(text))
            {
                word.Text.ShouldNotBeEmpty();
                SearchText.KeyOf(word.Text).ShouldBe(word.Text);
            }
        }
    }
}
