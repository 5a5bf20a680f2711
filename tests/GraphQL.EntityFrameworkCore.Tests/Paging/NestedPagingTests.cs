using System.Collections;
using System.Text.Json;
using Contested.GraphQL.EntityFrameworkCore.Tests.Library;
using Contested.GraphQL.EntityFrameworkCore.Tests.Sorting;
using Contested.Testing.Databases;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Paging;

/// <summary>Pages of connections under many parents at once.</summary>
[Collection(LibraryCollection.Name)]
public sealed class NestedPagingTests(LibraryDatabases databases)
{
    private const int OrdersOfConnection = 5;

    [DatabaseTheory]
    [AllDatabases("Publication", "reviews", "Review")]
    [AllDatabases("Publication", "tags", "Tag")]
    [AllDatabases("Tag", "publications", "Publication")]
    [AllDatabases("Author", "publications", "Publication")]
    [AllDatabases("Author", "reviews", "Review")]
    [AllDatabases("PublishingHouse", "publications", "Publication")]
    public async Task Page_Should_BeThatOfEachParent_When_ParentsAreMany(DatabaseKind kind, string parentType, string field, string itemType)
    {
        var library = await databases.GetAsync(kind);
        var parents = LibraryRoot.All.Single(root => root.TypeName == parentType);
        var items = LibraryRoot.All.Single(root => root.TypeName == itemType);
        var orders = new RandomOrders(seed: 11);
        var random = new Random(12);
        for (var index = 0; index < OrdersOfConnection; index++)
        {
            var order = orders.Next((InputObjectType)library.Executor.Schema.Types[$"{itemType}SortInput"]);
            var oracle = new OrderOracle(order, items.KeyField);
            var size = random.Next(1, 8);

            // The cursor of an item of one parent is a position among the items of every other.
            var owned = parents.Items(library.Content).SelectMany(parent => ((IEnumerable)ClrModel.Read(parent, field)!).Cast<object>()).ToList();
            var place = owned[random.Next(owned.Count)];
            var cursor = await CursorOfAsync(library, parents, field, items, place, order);
            await CheckAsync(new { first = size, order }, all => all.Take(size));
            await CheckAsync(new { last = size, order }, all => all.TakeLast(size));
            await CheckAsync(new { first = size, after = cursor, order }, all => all.Where(item => oracle.Compare(item, place) > 0).Take(size));
            await CheckAsync(new { last = size, before = cursor, order }, all => all.Where(item => oracle.Compare(item, place) < 0).TakeLast(size));

            async Task CheckAsync(object arguments, Func<IEnumerable<object>, IEnumerable<object>> page)
            {
                var label = $"{parentType}.{field}({JsonSerializer.Serialize(arguments)}) at {Key(place, items)}";
                var data = await library.QueryAsync(Query(parents, field, items), arguments);
                data["parents"].Items.Select(parent => parent["key"].ToString())
                    .ShouldBe(parents.Items(library.Content).OrderBy(parent => ClrModel.Read(parent, parents.KeyField), new DatabaseOrder(isDescending: false)).Select(parent => Key(parent, parents)));
                foreach (var parent in data["parents"].Items)
                {
                    var entity = parents.Items(library.Content).Single(each => Key(each, parents) == parent["key"].ToString());
                    var all = ((IEnumerable)ClrModel.Read(entity, field)!).Cast<object>().Order(oracle).ToList();
                    var expected = page(all).ToList();
                    var info = parent["page"]["pageInfo"];
                    parent["page"]["edges"].Items.Select(edge => edge["node"]["key"].ToString()).ShouldBe(expected.Select(item => Key(item, items)), label);
                    parent["page"]["totalCount"].Number.ShouldBe(all.Count, label);
                    if (expected.Count > 0)
                    {
                        // Ahead of "after" and behind "before" there may be nothing of this parent, which is not looked up.
                        var isForward = label.Contains("\"first\"", StringComparison.Ordinal);
                        info["hasNextPage"].IsTrue.ShouldBe(isForward ? all[^1] != expected[^1] : label.Contains("\"before\"", StringComparison.Ordinal), label);
                        info["hasPreviousPage"].IsTrue.ShouldBe(isForward ? label.Contains("\"after\"", StringComparison.Ordinal) : all[0] != expected[0], label);
                    }
                }
            }
        }
    }

    private static string Query(LibraryRoot parents, string field, LibraryRoot items) =>
        $$"""
        query($first: Int, $after: String, $last: Int, $before: String, $order: [{{items.TypeName}}SortInput!]) {
          parents: {{parents.ListField}} {
            key: {{parents.KeyField}}
            page: {{field}}(first: $first, after: $after, last: $last, before: $before, order: $order) {
              pageInfo { hasNextPage hasPreviousPage }
              edges { cursor node { key: {{items.KeyField}} } }
              totalCount
            }
          }
        }
        """;

    private static async Task<string> CursorOfAsync(
        LibraryDatabase library, LibraryRoot parents, string field, LibraryRoot items, object item, List<object?> order)
    {
        var key = new Dictionary<string, object?> { [items.KeyField] = new { eq = ClrModel.Read(item, items.KeyField) } };
        var query = $"query($where: {items.TypeName}FilterInput, $order: [{items.TypeName}SortInput!]) {{ parents: {parents.ListField} {{ {field}(where: $where, order: $order) {{ pageInfo {{ startCursor }} }} }} }}";
        var data = await library.QueryAsync(query, new { where = key, order });
        return data["parents"].Items.Select(parent => parent[field]["pageInfo"]["startCursor"].Text).First(cursor => cursor is not null)!;
    }

    private static string Key(object item, LibraryRoot root) => ClrModel.Read(item, root.KeyField)!.ToString()!;
}
