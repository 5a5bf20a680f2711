using Contested.Domain.Actors;
using Contested.Domain.Claims;
using Contested.Domain.Engagements;
using Contested.Domain.Places;
using Contested.Domain.References;
using Contested.Domain.Search;
using Contested.GraphQL.EntityFrameworkCore.Search;
using Microsoft.EntityFrameworkCore;

namespace Contested.Api.Schema;

/// <summary>Searches the texts of the dataset.</summary>
public sealed class ContestedSearchIndex : SearchIndex
{
    private static readonly Dictionary<SearchItemType, Type> ClassesByItemType = new()
    {
        [SearchItemType.Engagement] = typeof(Engagement),
        [SearchItemType.Actor] = typeof(Actor),
        [SearchItemType.Place] = typeof(Place),
        [SearchItemType.Reference] = typeof(Reference),
        [SearchItemType.Claim] = typeof(Claim),
    };

    /// <inheritdoc />
    public override IReadOnlyList<Type> ItemTypes => [.. ClassesByItemType.Values];

    /// <inheritdoc />
    public override Type FieldType => typeof(SearchField);

    /// <inheritdoc />
    public override int MaxCount => EntrySearch.MaxCount;

    /// <inheritdoc />
    public override IReadOnlyList<string> WordsOf(string text) => [.. SearchText.WordsOf(text).Select(word => word.Text)];

    /// <inheritdoc />
    public override async Task<IReadOnlyList<SearchHit>> FindAsync(
        DbContext context, SearchRequest request, SearchHitRange page, CancellationToken cancellationToken)
    {
        var query = QueryOf(request);
        var matches = await EntrySearch.FindAsync(
            context,
            query,
            new SearchPage(page.Size, page.IsBackward, PlaceOf(page.After), PlaceOf(page.Before)),
            cancellationToken);
        return [.. matches.Select(match => HitOf(match, query))];
    }

    /// <inheritdoc />
    public override Task<int> CountAsync(DbContext context, SearchRequest request, CancellationToken cancellationToken) =>
        EntrySearch.CountAsync(context, QueryOf(request), cancellationToken);

    private static SearchQuery QueryOf(SearchRequest request) =>
        new(request.Words, [.. ClassesByItemType.Where(pair => request.ItemTypes.Contains(pair.Value)).Select(pair => pair.Key)]);

    private static SearchPlace? PlaceOf(SearchHitPlace? place) => place is null ? null : new SearchPlace(place.Tier == 0, place.Rank);

    private static SearchHit HitOf(SearchMatch match, SearchQuery query)
    {
        var snippet = Snippet.Of(match.Entry.Text, query);
        return new SearchHit
        {
            ItemType = ClassesByItemType[match.Entry.ItemType],
            ItemKey = match.Entry.ItemId,
            Place = new SearchHitPlace(match.IsExact ? 0 : 1, match.Entry.Id),
            Score = match.Score,
            Field = match.Entry.Field,
            Snippet = snippet.Text,
            Highlights = [.. snippet.Highlights.Select(highlight => new TextRange(highlight.Start, highlight.Length))],
        };
    }
}
