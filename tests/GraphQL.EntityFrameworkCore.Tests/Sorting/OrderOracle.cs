using Contested.GraphQL.EntityFrameworkCore.Tests.Library;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Sorting;

/// <summary>What orders mean, said once more in plain C# over entities in memory.</summary>
/// <param name="order">The argument <c>order</c>.</param>
/// <param name="keyField">The field over the primary key, by which items are told apart that are equal in all else.</param>
internal sealed class OrderOracle(IEnumerable<object?> order, string keyField) : IComparer<object>
{
    private readonly List<(string[] Path, DatabaseOrder Order)> _keys =
        [.. order.Select(Key), ([keyField], new DatabaseOrder(isDescending: false))];

    public int Compare(object? x, object? y) =>
        _keys.Select(key => key.Order.Compare(Read(x, key.Path), Read(y, key.Path))).FirstOrDefault(result => result != 0);

    private static (string[] Path, DatabaseOrder Order) Key(object? order)
    {
        var path = new List<string>();
        while (order is IReadOnlyDictionary<string, object?> fields)
        {
            path.Add(fields.Single().Key);
            order = fields.Single().Value;
        }

        return ([.. path], new DatabaseOrder(order is "DESC" or true));
    }

    private static object? Read(object? item, string[] path) =>
        path.Aggregate(item, (value, field) => value is null ? null : ClrModel.Read(value, field));
}
