using Contested.GraphQL.EntityFrameworkCore.Tests.Library;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Paging;

/// <summary>Reads a connection of the root page by page.</summary>
internal sealed class PageReader(LibraryDatabase library, LibraryRoot root, object? order, object? where)
{
    private readonly string _query =
        $$"""
        query($first: Int, $after: String, $last: Int, $before: String, $order: [{{root.TypeName}}SortInput!], $where: {{root.TypeName}}FilterInput) {
          page: {{root.PagedField}}(first: $first, after: $after, last: $last, before: $before, order: $order, where: $where) {
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
            edges { cursor node { key: {{root.KeyField}} } }
            nodes { key: {{root.KeyField}} }
            totalCount
          }
        }
        """;

    /// <summary>The keys of all items, read forwards.</summary>
    public async Task<List<string>> ReadForwardsAsync(int size, int totalCount)
    {
        var keys = new List<string>();
        string? after = null;
        while (true)
        {
            var page = await ReadAsync(new { first = size, after, order, where }, size, totalCount);
            keys.AddRange(KeysOf(page));
            keys.Count.ShouldBeLessThanOrEqualTo(totalCount);
            page["pageInfo"]["hasPreviousPage"].IsTrue.ShouldBe(after is not null);
            if (!page["pageInfo"]["hasNextPage"].IsTrue)
            {
                return keys;
            }

            after = page["pageInfo"]["endCursor"].Text;
        }
    }

    /// <summary>The keys of all items, read backwards.</summary>
    public async Task<List<string>> ReadBackwardsAsync(int size, int totalCount)
    {
        var keys = new List<string>();
        string? before = null;
        while (true)
        {
            var page = await ReadAsync(new { last = size, before, order, where }, size, totalCount);
            keys.InsertRange(0, KeysOf(page));
            keys.Count.ShouldBeLessThanOrEqualTo(totalCount);
            page["pageInfo"]["hasNextPage"].IsTrue.ShouldBe(before is not null);
            if (!page["pageInfo"]["hasPreviousPage"].IsTrue)
            {
                return keys;
            }

            before = page["pageInfo"]["startCursor"].Text;
        }
    }

    private async Task<Answer> ReadAsync(object variables, int size, int totalCount)
    {
        var page = (await library.QueryAsync(_query, variables))["page"];
        var cursors = page["edges"].Texts("cursor");
        page["edges"].Items.Select(edge => edge["node"]["key"].ToString()).ShouldBe(KeysOf(page));
        cursors.Count.ShouldBeLessThanOrEqualTo(size);
        page["pageInfo"]["startCursor"].Text.ShouldBe(cursors.FirstOrDefault());
        page["pageInfo"]["endCursor"].Text.ShouldBe(cursors.LastOrDefault());
        page["totalCount"].Number.ShouldBe(totalCount);
        page["nodes"].Items.Any().ShouldBe(totalCount > 0);
        return page;
    }

    private static List<string> KeysOf(Answer page) => [.. page["nodes"].Items.Select(node => node["key"].ToString())];
}
