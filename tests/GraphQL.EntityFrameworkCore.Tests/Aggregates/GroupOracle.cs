using System.Globalization;
using Contested.GraphQL.EntityFrameworkCore.Tests.Library;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Aggregates;

/// <summary>Groups publications in memory, and prints what they amount to.</summary>
internal static class GroupOracle
{
    /// <summary>What is selected of a group, apart from its key, in the order in which it is printed.</summary>
    public const string Values =
        "count pageCount { count min max sum average } copies { count min max sum average } rating { count min max } "
        + "publishedOn { count min max } priceDiscount { count min max sum average }";

    /// <summary>What is selected of a key, in the order in which it is printed.</summary>
    public const string Keys = "author { key } publisher { code } genre condition isLent currency year acquiredYear";

    /// <summary>The keys to group by in the order of <see cref="Keys"/>: what groups are sorted by, and what is printed.</summary>
    public static readonly OrderedDictionary<string, Func<Publication, object?>> KeyOf = new()
    {
        ["AUTHOR"] = publication => publication.Author.Id,
        ["PUBLISHER"] = publication => publication.Publisher?.Code,
        ["GENRE"] = publication => publication.Genre,
        ["CONDITION"] = publication => publication.Condition,
        ["IS_LENT"] = publication => publication.IsLent,
        ["CURRENCY"] = publication => publication.Price?.Currency,
        ["YEAR"] = publication => publication.PublishedOn?.Year,
        ["ACQUIRED_YEAR"] = publication => publication.AcquiredOn.Year,
    };

    /// <summary>Some orders of groups, and the values that they sort by; null for the keys.</summary>
    public static readonly (string Order, bool IsDescending, Func<IReadOnlyList<Publication>, object?>? Value)[] Orders =
    [
        ("[]", true, items => items.Count),
        ("[{ count: ASC }]", false, items => items.Count),
        ("[{ key: DESC }]", true, null),
        ("[{ key: ASC }]", false, null),
        ("[{ pageCount: { max: DESC } }]", true, items => items.Max(item => item.Pages)),
        ("[{ copies: { average: ASC } }]", false, items => items.Average(item => item.Copies)),
        ("[{ priceDiscount: { sum: ASC } }]", false, items => Sum(items.Select(item => item.Price?.Discount))),
        ("[{ publishedOn: { min: DESC } }]", true, items => items.Min(item => item.PublishedOn)),
        ("[{ rating: { count: DESC } }]", true, items => items.Count(item => item.Rating is not null)),
    ];

    /// <summary>Prints the groups of publications in their order.</summary>
    public static IEnumerable<string> Groups(
        IEnumerable<Publication> items, IReadOnlyList<string> by, (string Order, bool IsDescending, Func<IReadOnlyList<Publication>, object?>? Value) order)
    {
        var groups = items
            .GroupBy(item => string.Join('|', by.Select(name => Print(KeyOf[name](item)))))
            .Select(group => group.ToList())
            .ToList();
        var first = order.Value is { } value
            ? groups.OrderBy(group => value(group), new DatabaseOrder(order.IsDescending))
            : ThenByKeys(groups.OrderBy(_ => 0), order.IsDescending);
        return ThenByKeys(first, isDescending: false).Select(group =>
            $"{string.Join(' ', KeyOf.Select(key => by.Contains(key.Key) ? Print(key.Value(group[0])) : "-"))}: {Aggregates(group)}");

        IOrderedEnumerable<List<Publication>> ThenByKeys(IOrderedEnumerable<List<Publication>> sorted, bool isDescending) =>
            by.Aggregate(sorted, (so, name) => so.ThenBy(group => KeyOf[name](group[0]), new DatabaseOrder(isDescending)));
    }

    /// <summary>Prints what publications amount to.</summary>
    public static string Aggregates(IReadOnlyCollection<Publication> items) => string.Join(' ', new[]
    {
        Print(items.Count),
        Numbers(items.Select(item => item.Pages)),
        Numbers(items.Select(item => (int?)item.Copies)),
        Ends(items.Select(item => item.Rating)),
        Ends(items.Select(item => item.PublishedOn)),
        Numbers(items.Select(item => item.Price?.Discount)),
    });

    /// <summary>Prints a group of an answer as the groups in memory are printed.</summary>
    public static string Print(Answer group)
    {
        var key = group["key"];
        string[] keys =
        [
            Entity(key["author"], "key"), Entity(key["publisher"], "code"),
            .. new[] { "genre", "condition", "isLent", "currency", "year", "acquiredYear" }.Select(name => Text(key[name])),
        ];
        return $"{string.Join(' ', keys)}: {PrintAggregates(group)}";

        static string Entity(Answer entity, string name) => entity.IsNull ? "-" : Text(entity[name]);
    }

    /// <summary>Prints the aggregates of an answer as those in memory are printed.</summary>
    public static string PrintAggregates(Answer values) => string.Join(' ', new[]
    {
        Text(values["count"]),
        Functions(values["pageCount"], "count", "min", "max", "sum", "average"),
        Functions(values["copies"], "count", "min", "max", "sum", "average"),
        Functions(values["rating"], "count", "min", "max"),
        Functions(values["publishedOn"], "count", "min", "max"),
        Functions(values["priceDiscount"], "count", "min", "max", "sum", "average"),
    });

    private static string Functions(Answer value, params string[] names) => $"({string.Join(' ', names.Select(name => Text(value[name])))})";

    private static string Text(Answer value) => value.IsNull ? "-" : value.ToString();

    private static string Numbers(IEnumerable<int?> values)
    {
        var known = values.OfType<int>().ToList();
        var average = known.Count == 0 ? null : Sum(values) / known.Count;
        return $"{Ends(values)[..^1]} {Print(Sum(values))} {Print(average)})";
    }

    private static double? Sum(IEnumerable<int?> values) => values.Any(value => value is not null) ? values.Sum() : null;

    private static string Ends<T>(IEnumerable<T?> values)
        where T : struct => $"({values.Count(value => value is not null)} {Print(values.Min())} {Print(values.Max())})";

    private static string Print(object? value) => value switch
    {
        null => "-",
        Enum name => Naming.ToScreamingSnakeCase(name.ToString()),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        double number => (number + 0.0).ToString(CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
