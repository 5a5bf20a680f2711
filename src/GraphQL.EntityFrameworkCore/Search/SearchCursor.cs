using System.Linq.Expressions;
using Contested.GraphQL.EntityFrameworkCore.Paging;
using Contested.GraphQL.EntityFrameworkCore.Sorting;

namespace Contested.GraphQL.EntityFrameworkCore.Search;

/// <summary>The cursors of a search: good for the same words and classes only, since other ones have other hits at a place.</summary>
internal sealed class SearchCursor(SearchRequest request)
{
    public Cursor Cursor { get; } = new([Key($"{string.Join(' ', request.Words)}|{string.Join(' ', request.ItemTypes)}", place => place.Tier), Key("rank", place => place.Rank)]);

    /// <summary>Gives the place of a cursor.</summary>
    /// <exception cref="GraphQLException">It is not a cursor of this search.</exception>
    public SearchHitPlace PlaceOf(string cursor, string argument) =>
        Cursor.Decode(cursor, argument) is [int tier, int rank] ? new SearchHitPlace(tier, rank) : throw new InvalidOperationException("A place has two parts.");

    private static SortKey Key(string name, Expression<Func<SearchHitPlace, int>> value) => new(name, value, isDescending: false, isNullable: false);
}
