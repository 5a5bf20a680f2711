using Contested.GraphQL.EntityFrameworkCore.Paging;
using Contested.GraphQL.Execution;

namespace Contested.GraphQL.EntityFrameworkCore.Search;

/// <summary>Gives the connection of a search.</summary>
internal sealed class SearchResolver(SearchIndex index, EntitySchemaOptions options) : FieldResolver
{
    public override ValueTask ResolveAsync(FieldBatch batch)
    {
        var words = index.WordsOf(batch.Argument<string>(SearchArguments.Text)!);
        if (words.Count > options.MaxSearchWords)
        {
            throw new GraphQLException(
                $"\"{SearchArguments.Text}\" has {words.Count} words; at most {options.MaxSearchWords} can be searched for at once.",
                SearchErrorCodes.SearchWordLimitExceeded);
        }

        var types = batch.Argument<IReadOnlyList<object?>>(SearchArguments.Types) ?? [];
        var request = new SearchRequest(words, [.. index.ItemTypes.Where(types.Contains)]);
        var level = new SearchLevel(index, batch, request, PagingArguments.Read(batch, options), new SearchCursor(request));
        for (var parent = 0; parent < batch.Parents.Count; parent++)
        {
            batch.SetValue(parent, new Connection(level, parent));
        }

        return ValueTask.CompletedTask;
    }
}
