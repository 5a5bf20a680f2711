using Contested.Domain.Actors;
using Contested.Domain.Claims;
using Contested.Domain.Documents;
using Contested.Domain.Engagements;
using Contested.Domain.Places;
using Contested.Domain.References;

namespace Contested.Domain.Search;

/// <summary>Gives the texts by which the rows of a dataset can be found.</summary>
/// <remarks>
/// The key of an entry is its place in the ranking, and follows from the entry alone, so that entries can be added and removed without
/// a look at the others. Names come before aliases, titles, statements and quotes; among texts of one sort those with fewer words come
/// first, then engagements before actors, places, documents, references and claims, then first aliases before second ones, and then the
/// order of the keys decides.
/// </remarks>
public static class SearchEntries
{
    private const int ItemBits = 31;
    private const int OrdinalBits = 16;
    private const int TypeBits = 3;
    private const int WordBits = 10;

    // From here on, the number of words no longer counts.
    private const int MostWords = (1 << WordBits) - 1;

    /// <summary>The most aliases of a thing.</summary>
    public const int MaxAliases = 1 << OrdinalBits;

    /// <summary>Gives the entries of a row; none where it has no text to be found by.</summary>
    /// <param name="row">Any row of the dataset.</param>
    public static IEnumerable<SearchEntry> Of(object row) => TextsOf(row)
        .Select(found => (found.ItemType, found.ItemId, found.Field, found.Ordinal, found.Text, Words: SearchText.IndexedWordsOf(found.Text)))
        .Where(found => found.Words.Count > 0)
        .Select(found => new SearchEntry
        {
            Id = RankOf(found.Field, found.Words.Count, found.ItemType, found.Ordinal, found.ItemId),
            ItemType = found.ItemType,
            ItemId = found.ItemId,
            Field = found.Field,
            Text = found.Text,
            Words = string.Join(' ', found.Words.Select(word => word.Text).Distinct().Prepend(TypeWord(found.ItemType))),
            NameKey = found.Field is SearchField.Name or SearchField.Alias ? NameKeyOf(found.Text) : null,
        });

    /// <summary>The word that stands for a sort of thing in the indexes; no text has it, since words have no <c>#</c>.</summary>
    internal static string TypeWord(SearchItemType type) => "#" + type.ToString().ToLowerInvariant();

    private static long RankOf(SearchField field, int words, SearchItemType type, int ordinal, int item)
    {
        var rank = ((long)field << WordBits) + Math.Min(words, MostWords);
        rank = (rank << TypeBits) + (int)type;
        rank = (rank << OrdinalBits) + ordinal;
        return (rank << ItemBits) + item;
    }

    private static string? NameKeyOf(string name) => SearchText.KeyOf(name) is { Length: <= SearchEntry.MaxNameKeyLength } key ? key : null;

    private static IEnumerable<(SearchItemType ItemType, int ItemId, SearchField Field, int Ordinal, string Text)> TextsOf(object row) => row switch
    {
        Engagement engagement => NamesOf(SearchItemType.Engagement, engagement.Id, engagement.Name, engagement.Aliases),
        Actor actor => NamesOf(SearchItemType.Actor, actor.Id, actor.Name, actor.Aliases),
        Place place => NamesOf(SearchItemType.Place, place.Id, place.Name, place.Aliases),
        Document document => [(SearchItemType.Document, document.Id, SearchField.Title, 0, document.Title)],
        Reference reference => [(SearchItemType.Reference, reference.Id, SearchField.Title, 0, reference.Title)],
        Claim { WithdrawnOn: not null } => [],
        Claim { Quote: null } claim => [(SearchItemType.Claim, claim.Id, SearchField.Statement, 0, claim.Statement)],
        Claim claim =>
        [
            (SearchItemType.Claim, claim.Id, SearchField.Statement, 0, claim.Statement),
            (SearchItemType.Claim, claim.Id, SearchField.Quote, 0, claim.Quote),
        ],
        _ => [],
    };

    private static IEnumerable<(SearchItemType ItemType, int ItemId, SearchField Field, int Ordinal, string Text)> NamesOf(
        SearchItemType type, int id, string name, IEnumerable<string> aliases) =>
        aliases.Select((alias, index) => (type, id, SearchField.Alias, index, alias)).Prepend((type, id, SearchField.Name, 0, name));
}
