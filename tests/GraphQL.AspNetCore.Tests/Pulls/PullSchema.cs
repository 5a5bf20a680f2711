using System.Globalization;
using Contested.GraphQL.Types;
using Contested.GraphQL.Utilities;

namespace Contested.GraphQL.AspNetCore.Tests.Pulls;

/// <summary>A schema with a list of numbers, which is paged, and fails where a test wants it to.</summary>
internal static class PullSchema
{
    private const string Definition =
        """
        type Query {
          numbers(first: Int = 10, after: String, count: Int = 25, failAt: Int): NumbersConnection
          shelf(isThere: Boolean = true): Shelf
          values(list: [Int!], text: String, colour: Colour, ratio: Float, flag: Boolean, box: Box): String
        }
        type Mutation { count: Int }
        enum Colour { RED GREEN }
        input Box { width: Int }
        type NumbersConnection { pageInfo: PageInfo! totalCount: Int! nodes: [Number!]! edges: [NumbersEdge!]! sum: Int! ends: Ends! groups: [NumberGroup!]! }
        type Ends { lowest: Int highest: Int }
        type NumberGroup { key: String! count: Int! values: [Int!]! }
        type NumbersEdge { cursor: String! node: Number! }
        type PageInfo { hasNextPage: Boolean! endCursor: String }
        type Number { value: Int! text: String! isEven: Boolean! half: Float! digits: [Int!]! divisors: [Divisor!]! squares: [Square!]! }
        type Divisor { value: Int! }
        type Square { value: Int! }
        type Shelf { name: String! texts: [String]! boxes: [ShelfBox!]! place: Place numbers(count: Int = 3): NumbersConnection! }
        type ShelfBox { name: String! books: [Book!]! place: Place }
        type Book { title: String! }
        type Place { latitude: Float longitude: Float }
        """;

    public static Schema Create() => SchemaBuilder.Build(Definition, new SchemaBuilderOptions
    {
        Resolvers = new Dictionary<string, FieldResolver>
        {
            ["Query.numbers"] = FieldResolver.From<object?>((_, batch) => Page(
                batch.Argument<int>("first"), batch.Argument<string?>("after"), batch.Argument<int>("count"), batch.Argument<int?>("failAt"))),
            ["Query.shelf"] = FieldResolver.From<object?>((_, batch) => batch.Argument<bool>("isThere") ? Shelf : null),
            ["Query.values"] = FieldResolver.From<object?>((_, batch) => ValueDescription.Describe(
                new Dictionary<string, object?> { ["list"] = batch.Argument<object?>("list"), ["ratio"] = batch.Argument<double?>("ratio"), ["flag"] = batch.Argument<bool?>("flag") })),
            ["Shelf.numbers"] = FieldResolver.From<object?>((_, batch) => Page(10, null, batch.Argument<int>("count"), null)),
            ["Mutation.count"] = FieldResolver.From<object?>(_ => 1),
        },
    });

    private static object Shelf { get; } = new
    {
        name = "=SUM(A1)",
        texts = new[] { "a", null, "b;c" },
        boxes = new object[]
        {
            new { name = "first, \"red\"", books = new[] { new { title = "-1" }, new { title = "two\nlines" } }, place = new { latitude = -1.5, longitude = 30 } },
            new { name = "@second", books = Array.Empty<object>(), place = (object?)null },
        },
        place = (object?)null,
    };

    private static object Page(int first, string? after, int count, int? failAt)
    {
        var start = after is null ? 1 : int.Parse(after, CultureInfo.InvariantCulture) + 1;
        var end = Math.Min(start + first - 1, count);
        if (failAt >= start && failAt <= end)
        {
            throw new InvalidOperationException("secret");
        }

        var numbers = Enumerable.Range(start, Math.Max(0, end - start + 1)).Select(Number).ToList();
        return new
        {
            pageInfo = new { hasNextPage = end < count, endCursor = end.ToString(CultureInfo.InvariantCulture) },
            totalCount = count,
            sum = count * (count + 1) / 2,
            ends = new { lowest = 1, highest = count },
            groups = new[] { Group("odd", count, 1), Group("even", count, 0) },
            nodes = numbers,
            edges = numbers.Select(number => new { cursor = "c", node = number }).ToList(),
        };
    }

    private static object Group(string key, int count, int rest) =>
        new { key, count = (count + rest) / 2, values = Enumerable.Range(1, count).Where(number => number % 2 == rest) };

    private static object Number(int number) => new
    {
        value = number,
        text = $"+{number}",
        isEven = number % 2 == 0,
        half = number / 2.0,
        digits = number.ToString(CultureInfo.InvariantCulture).Select(digit => digit - '0').ToList(),
        divisors = Enumerable.Range(2, Math.Max(0, number - 2)).Where(divisor => number % divisor == 0).Select(divisor => new { value = divisor }).ToList(),
        squares = new[] { new { value = number * number }, new { value = -number } },
    };
}
