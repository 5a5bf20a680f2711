using Contested.Domain.Actors;
using Contested.Domain.Claims;
using Contested.Domain.Documents;
using Contested.Domain.Engagements;
using Contested.Domain.Places;
using Contested.Domain.References;

namespace Contested.Domain.Search;

/// <summary>Gives the texts by which the rows of a dataset can be found.</summary>
public static class SearchEntries
{
    /// <summary>Gives the entries of all rows in the order of the ranking.</summary>
    /// <remarks>
    /// Names come before aliases, titles, statements and quotes; among texts of one sort those with fewer words come first, then
    /// engagements before actors, places, documents, references and claims, and then the order of the keys decides.
    /// </remarks>
    /// <param name="rows">All rows of the dataset; those that have no text to be found by are passed over.</param>
    public static IEnumerable<SearchEntry> Of(IEnumerable<object> rows) => rows
        .SelectMany(TextsOf)
        .Select(found => (found.ItemType, found.ItemId, found.Field, found.Text, Words: SearchText.IndexedWordsOf(found.Text)))
        .Where(found => found.Words.Count > 0)
        .OrderBy(found => found.Field)
        .ThenBy(found => found.Words.Count)
        .ThenBy(found => found.ItemType)
        .ThenBy(found => found.ItemId)
        .Select((found, index) => new SearchEntry
        {
            Id = index + 1,
            ItemType = found.ItemType,
            ItemId = found.ItemId,
            Field = found.Field,
            Text = found.Text,
            Words = string.Join(' ', found.Words.Select(word => word.Text).Distinct().Prepend(TypeWord(found.ItemType))),
            NameKey = found.Field is SearchField.Name or SearchField.Alias ? NameKeyOf(found.Text) : null,
        });

    /// <summary>The word that stands for a sort of thing in the indexes; no text has it, since words have no <c>#</c>.</summary>
    internal static string TypeWord(SearchItemType type) => "#" + type.ToString().ToLowerInvariant();

    private static string? NameKeyOf(string name) => SearchText.KeyOf(name) is { Length: <= SearchEntry.MaxNameKeyLength } key ? key : null;

    private static IEnumerable<(SearchItemType ItemType, int ItemId, SearchField Field, string Text)> TextsOf(object row) => row switch
    {
        Engagement engagement => NamesOf(SearchItemType.Engagement, engagement.Id, engagement.Name, engagement.Aliases),
        Actor actor => NamesOf(SearchItemType.Actor, actor.Id, actor.Name, actor.Aliases),
        Place place => NamesOf(SearchItemType.Place, place.Id, place.Name, place.Aliases),
        Document document => [(SearchItemType.Document, document.Id, SearchField.Title, document.Title)],
        Reference reference => [(SearchItemType.Reference, reference.Id, SearchField.Title, reference.Title)],
        Claim { Quote: null } claim => [(SearchItemType.Claim, claim.Id, SearchField.Statement, claim.Statement)],
        Claim claim =>
        [
            (SearchItemType.Claim, claim.Id, SearchField.Statement, claim.Statement),
            (SearchItemType.Claim, claim.Id, SearchField.Quote, claim.Quote),
        ],
        _ => [],
    };

    private static IEnumerable<(SearchItemType ItemType, int ItemId, SearchField Field, string Text)> NamesOf(
        SearchItemType type, int id, string name, IEnumerable<string> aliases) =>
        aliases.Select(alias => (type, id, SearchField.Alias, alias)).Prepend((type, id, SearchField.Name, name));
}
