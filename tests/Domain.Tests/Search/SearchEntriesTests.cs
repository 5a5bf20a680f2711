using Contested.Domain.Claims;
using Contested.Domain.Datasets;
using Contested.Domain.Documents;
using Contested.Domain.Engagements;
using Contested.Domain.Persistence;
using Contested.Domain.Places;
using Contested.Domain.References;
using Contested.Domain.Search;
using Contested.Domain.Tests.Datasets;
using Contested.Testing.Databases;

namespace Contested.Domain.Tests.Search;

/// <summary>The entries of a dataset, in order and in the database.</summary>
public sealed class SearchEntriesTests
{
    [Fact]
    public void Of_Should_RankTexts_When_TheyAreOfEverySort()
    {
        object[] rows =
        [
            new Claim { Id = 1, Slug = "c1", Statement = "Three words here", Quote = "Said" },
            new Claim { Id = 2, Slug = "c2", Statement = "Two words" },
            new Claim { Id = 3, Slug = "c3", Statement = "… — !" },
            new Reference { Id = 1, Slug = "r1", Title = "al-Title" },
            new Document { Id = 1, Slug = "d1", Title = "al-Title", Licence = "CC0", Attribution = "Us" },
            new Place { Id = 1, Slug = "p1", Name = "al-Hill", Aliases = ["Hill", "Top"] },
            new Place { Id = 2, Slug = "p2", Name = new string('x', 300), Aliases = ["Peak"] },
            new Engagement { Id = 1, Slug = "e1", Name = "Hill" },
            new Side { Id = 1, Name = "No text" },
        ];

        rows.SelectMany(SearchEntries.Of).OrderBy(entry => entry.Id)
            .Select(entry => $"{entry.Field} {entry.ItemType} {entry.ItemId}: {entry.Words} ({entry.NameKey})").ShouldBe(
        [
            "Name Engagement 1: #engagement hill (hill)",
            $"Name Place 2: #place {new string('x', 64)} ({new string('x', 64)})",
            "Name Place 1: #place al hill alhill (al hill)",
            "Alias Place 1: #place hill (hill)",
            "Alias Place 2: #place peak (peak)",
            "Alias Place 1: #place top (top)",
            "Title Document 1: #document al title altitle ()",
            "Title Reference 1: #reference al title altitle ()",
            "Statement Claim 2: #claim two words ()",
            "Statement Claim 1: #claim three words here ()",
            "Quote Claim 1: #claim said ()",
        ]);
    }

    [DatabaseTheory, AllDatabases]
    public async Task LoadAsync_Should_ReplaceWhatIsFound_When_DatasetHasChanged(DatabaseKind kind)
    {
        using var sample = new SampleDataset();
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var context = database.CreateContext();
        await DatasetLoader.LoadAsync(context, sample.Folder);
        (await FoundAsync(context, "cote")).ShouldBe(["Place"]);
        (await FoundAsync(context, "the hill")).ShouldBe(["Place", "Engagement", "Document"]);

        sample.Replace(SampleDataset.PlacesFile, "La Côte", "Le Mont");
        await DatasetLoader.LoadAsync(context, sample.Folder);

        (await FoundAsync(context, "cote")).ShouldBeEmpty();
        (await FoundAsync(context, "le mont")).ShouldBe(["Place"]);
        (await new SearchRunner(context).CountAsync(SearchQuery.Of("the hill"))).ShouldBe(3);
    }

    private static async Task<IEnumerable<string>> FoundAsync(ContestedDbContext context, string text) =>
        (await new SearchRunner(context).FindAsync(SearchQuery.Of(text), new SearchPage(50))).Select(match => $"{match.ItemType}");
}
