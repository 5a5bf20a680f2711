using Contested.GraphQL.EntityFrameworkCore.Paging;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.EntityFrameworkCore.Search;

/// <summary>Gives the connection of a search.</summary>
internal sealed class SearchResolver(SearchIndex index, EntitySchemaOptions options) : FieldResolver
{
    public override ValueTask ResolveAsync(FieldBatch batch)
    {
        var request = SearchRequest.Read(
            index,
            batch.Argument<string>(SearchArguments.Text)!,
            batch.Argument<IReadOnlyList<object?>>(SearchArguments.Types),
            options.MaxSearchWords);
        var level = new SearchLevel(index, batch, request, PagingArguments.Read(batch, options), new SearchCursor(request));
        for (var parent = 0; parent < batch.Parents.Count; parent++)
        {
            batch.SetValue(parent, new Connection(level, parent));
        }

        return ValueTask.CompletedTask;
    }
}
