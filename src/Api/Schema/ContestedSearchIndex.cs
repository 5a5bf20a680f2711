using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Contested.Domain.Actors;
using Contested.Domain.Claims;
using Contested.Domain.Documents;
using Contested.Domain.Engagements;
using Contested.Domain.Places;
using Contested.Domain.References;
using Contested.Domain.Search;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>Searches the texts of the dataset.</summary>
public sealed class ContestedSearchIndex : SearchIndex
{
    private static readonly Dictionary<SearchItemType, Type> ClassesByItemType = new()
    {
        [SearchItemType.Engagement] = typeof(Engagement),
        [SearchItemType.Actor] = typeof(Actor),
        [SearchItemType.Place] = typeof(Place),
        [SearchItemType.Document] = typeof(Document),
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
    public override IEnumerable<string> WordsOf(string text) => SearchText.WordsOf(text).Select(word => word.Text);

    /// <inheritdoc />
    public override IndexStatement? Find(string? providerName, SearchRequest request, SearchHitRange page) =>
        StatementOf(EntrySearch.Find(
            providerName,
            QueryOf(request),
            new SearchPage(page.Size, page.IsBackward, PositionOf(page.After), PositionOf(page.Before))));

    /// <inheritdoc />
    public override SearchHit ReadHit(DbDataReader row, SearchRequest request)
    {
        var match = EntrySearch.Read(row);
        var snippet = Snippet.Of(match.Text, QueryOf(request));
        return new SearchHit
        {
            ItemType = ClassesByItemType[match.ItemType],
            ItemKey = match.ItemId,
            Position = new SearchHitPosition(match.Position.IsExact ? 0 : 1, match.Position.EntryId),
            Score = match.Score,
            Field = match.Field,
            Snippet = snippet.Text,
            Highlights = [.. snippet.Highlights.Select(highlight => new TextRange(highlight.Start, highlight.Length))],
        };
    }

    /// <inheritdoc />
    public override IndexStatement Count(string? providerName, SearchRequest request) =>
        StatementOf(EntrySearch.Count(providerName, QueryOf(request)));

    [return: NotNullIfNotNull(nameof(statement))]
    private static IndexStatement? StatementOf(SearchStatement? statement) =>
        statement is null ? null : new IndexStatement(statement.Text, statement.Parameters);

    private static SearchQuery QueryOf(SearchRequest request) =>
        new(request.Words, [.. ClassesByItemType.Where(pair => request.ItemTypes.Contains(pair.Value)).Select(pair => pair.Key)]);

    private static SearchPosition? PositionOf(SearchHitPosition? position) => position is null ? null : new SearchPosition(position.Tier == 0, position.Rank);
}
