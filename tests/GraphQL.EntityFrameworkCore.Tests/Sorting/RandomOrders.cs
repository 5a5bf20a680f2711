namespace Contested.GraphQL.EntityFrameworkCore.Tests.Sorting;

/// <summary>Makes up orders that fit the input types of a schema.</summary>
internal sealed class RandomOrders(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>Makes up the argument <c>order</c>: up to three fields, each behind up to three references.</summary>
    /// <param name="type">The type of an entry.</param>
    /// <param name="without">The fields of the type that nothing is sorted by.</param>
    public List<object?> Next(InputObjectType type, IReadOnlySet<string>? without = null) =>
        [.. Enumerable.Range(0, _random.Next(4)).Select(_ => NextField(type, depth: 3, without))];

    private Dictionary<string, object?> NextField(InputObjectType type, int depth, IReadOnlySet<string>? without = null)
    {
        var fields = type.Fields.Values.Where(field => without?.Contains(field.Name) != true).Where(field => depth > 0 || field.Type.InnermostType is EnumType).ToList();
        var field = fields[_random.Next(fields.Count)];
        return new()
        {
            [field.Name] = field.Type.InnermostType is InputObjectType inner
                ? NextField(inner, depth - 1)
                : _random.Next(2) == 0 ? "ASC" : "DESC",
        };
    }
}
