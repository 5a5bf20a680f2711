using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Exporting;
using Contested.Domain.Datasets.Reading;
using Contested.Testing;

namespace Contested.Domain.Tests.Datasets.Exporting;

/// <summary>Texts are read as they were written, whatever they look like to YAML, to spreadsheets and in lists.</summary>
public sealed class EntryTextTests : IDisposable
{
    private const string Letters = " #:;,'\"-?[]{}&*!|>%@`~\n\t\\/aesyno019.=<é👍";

    private readonly TemporaryFolder _folder = new();
    private readonly ProblemCollector _problems = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("yes")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("1e3")]
    [InlineData("0x1F")]
    [InlineData("0o17")]
    [InlineData("007")]
    [InlineData("-.5")]
    [InlineData("20,448")]
    [InlineData("1_000")]
    [InlineData("12:30:45")]
    [InlineData("1915-04-17")]
    [InlineData("-.inf")]
    [InlineData("<<")]
    [InlineData("=")]
    [InlineData("---")]
    [InlineData("...")]
    [InlineData("a #b")]
    [InlineData("# a")]
    [InlineData("a: b")]
    [InlineData("a:")]
    [InlineData("- a")]
    [InlineData("-")]
    [InlineData("? a")]
    [InlineData("!a")]
    [InlineData("*a")]
    [InlineData("&a")]
    [InlineData("@a")]
    [InlineData("`a`")]
    [InlineData("%a")]
    [InlineData("[a]")]
    [InlineData("{a}")]
    [InlineData("a, b")]
    [InlineData("a; b;; ;c;")]
    [InlineData(";")]
    [InlineData("|")]
    [InlineData(">")]
    [InlineData("\"a\" 'b'")]
    [InlineData("it's")]
    [InlineData("C:\\new")]
    [InlineData("two\nlines: a\n\n  # b")]
    [InlineData("a\tb")]
    [InlineData("=1+2")]
    [InlineData("داعش")]
    public void Text_Should_BeReadAsItWas_When_ItLooksLikeSomethingElse(string text) => Check([[text, "b " + text, "c" + text]]);

    [Fact]
    public void Texts_Should_BeReadAsTheyWere_When_TheyAreOfAnyLetters()
    {
        var random = new Random(1);
        var runes = Letters.EnumerateRunes().ToArray();
        List<List<string>> lists = [.. Enumerable.Range(0, 2000).Select(_ => Enumerable.Range(0, random.Next(1, 5)).Select(_ => Text()).ToList())];

        Check(lists);

        string Text()
        {
            var text = string.Concat(random.GetItems(runes, random.Next(1, 14))).Trim();
            return text.Length > 0 ? text : "blank";
        }
    }

    private void Check(IReadOnlyList<List<string>> lists)
    {
        var places = lists.Select((texts, index) => new PlaceEntry(
            Stored.Of($"place-{index}"), Stored.Of(texts[0]), Stored.Texts(texts), Stored.Of(-1e-7), Stored.Of(1.2345678901234567), [])).ToList();
        Write(new YamlListFile<PlaceEntry>(_folder.FullPath, "places.yaml"));
        Write(new EntryTable<PlaceEntry>(_folder.FullPath, "places.csv"));
        var entries = new EntryReader(_problems);

        var yaml = entries.All<PlaceEntry>(Read("places.yaml"));
        var table = TableFile<PlaceEntry>.Open(DatasetFolder.Open(_folder.FullPath), "places.csv", _problems, out _)!;
        var rows = table.All(_problems, _ => { }).ToList();
        table.Dispose();

        _problems.Problems.ShouldBeEmpty();
        TextsOf(yaml!).ShouldBe(TextsOf(places));
        TextsOf(rows).ShouldBe(TextsOf(places));

        void Write(IEntryFile<PlaceEntry> file)
        {
            using (file)
            {
                places.ForEach(file.Add);
            }
        }
    }

    private static IEnumerable<string> TextsOf(IEnumerable<PlaceEntry> places) => places.SelectMany(place =>
        (string[])[place.Slug.Value, place.Name.Value, .. place.Aliases.Select(alias => alias.Value), $"{place.Latitude!.Value:R} {place.Longitude!.Value:R}"]);

    private SourceFile Read(string path) => new(path, File.ReadAllText(Path.Combine(_folder.FullPath, path)));
}
