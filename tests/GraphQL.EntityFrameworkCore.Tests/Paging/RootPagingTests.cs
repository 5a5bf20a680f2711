using System.Text.Json;
using Contested.GraphQL.EntityFrameworkCore.Tests.Filtering;
using Contested.GraphQL.EntityFrameworkCore.Tests.Library;
using Contested.GraphQL.EntityFrameworkCore.Tests.Sorting;
using Contested.Testing.Databases;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Paging;

/// <summary>Pages of root connections, put together, are what <see cref="OrderOracle"/> gives.</summary>
[Collection(LibraryCollection.Name)]
public sealed class RootPagingTests(LibraryDatabases databases)
{
    private const int OrdersOfRoot = 8;

    [DatabaseTheory]
    [AllDatabases]
    public async Task Pages_Should_FollowOneAnother_When_OrderIsRandom(DatabaseKind kind)
    {
        var library = await databases.GetAsync(kind);
        var orders = new RandomOrders(seed: 5);
        var filters = new RandomFilters(library.Content, seed: 6);
        var sizes = new Random(7);
        foreach (var root in LibraryRoot.All)
        {
            for (var index = 0; index < OrdersOfRoot; index++)
            {
                var order = orders.Next((InputObjectType)library.Executor.Schema.Types[$"{root.TypeName}SortInput"]);
                var where = index % 3 == 0 ? filters.Next((InputObjectType)library.Executor.Schema.Types[$"{root.TypeName}FilterInput"], depth: 1) : [];
                var expected = root.Items(library.Content)
                    .Where(item => FilterOracle.Matches(item, where))
                    .Order(new OrderOracle(order, root.KeyField))
                    .Select(item => ClrModel.Read(item, root.KeyField)!.ToString()!)
                    .ToList();
                var reader = new PageReader(library, root, order, where);
                var label = $"{root.PagedField}(order: {JsonSerializer.Serialize(order)}, where: {JsonSerializer.Serialize(where)})";
                (await reader.ReadForwardsAsync(sizes.Next(1, 51), expected.Count)).ShouldBe(expected, label);
                (await reader.ReadBackwardsAsync(sizes.Next(1, 51), expected.Count)).ShouldBe(expected, label);
            }
        }
    }
}
