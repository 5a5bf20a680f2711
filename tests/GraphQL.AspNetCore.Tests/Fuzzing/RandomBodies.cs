using System.Text;
using System.Text.Json.Nodes;

namespace Contested.GraphQL.AspNetCore.Tests.Fuzzing;

/// <summary>Makes up bodies of requests: JSON of any shape, requests that are nearly right, and damaged ones.</summary>
internal sealed class RandomBodies(Random random)
{
    private static readonly string[] Keys = ["query", "variables", "operationName", "extensions", "value", "x", "", "__proto__", "\u0000", "😀"];

    private static readonly string[] Queries =
    [
        "{ echo }", "{ __typename }", "{", "", "query($value: Any) { echo(value: $value) describe(value: $value) }", "{ fail }",
        "query A { increment } query B { failRequired }", "mutation { count }", "subscription { ticks }",
        "query($x: Int!) { increment(number: $x) }", "{ __schema { types { name } } }", "query($value: Unreadable) { unreadable(value: $value) }",
        "{ echo(value: {a: [1, {b: \"\\u{1F600}\"}]}) }", "fragment F on Query { ...F } { ...F }", "{ increment(number: 1e400) }",
    ];

    private static readonly string[] Texts = ["", "A", "B", "a\"b", "\\", "\u0000", "é", "😀", "2016-06-28"];

    public byte[] Body()
    {
        var text = (random.Next(4) == 0 ? Value(4) : Request())?.ToJsonString() ?? "null";
        var bytes = Encoding.UTF8.GetBytes(text);
        return random.Next(4) == 0 ? Damaged(bytes) : bytes;
    }

    private JsonObject Request()
    {
        var request = new JsonObject { ["query"] = random.Next(10) == 0 ? Value(2) : Queries[random.Next(Queries.Length)] };
        if (random.Next(2) == 0)
        {
            request["variables"] = random.Next(4) == 0 ? Value(3) : new JsonObject { ["value"] = Value(4), ["x"] = Value(1) };
        }

        if (random.Next(3) == 0)
        {
            request["operationName"] = Value(1);
        }

        if (random.Next(4) == 0)
        {
            request["extensions"] = Value(2);
        }

        return request;
    }

    private JsonNode? Value(int depth) => random.Next(depth > 0 ? 9 : 7) switch
    {
        0 => null,
        1 => random.Next(2) == 0,
        2 => random.Next(int.MinValue, int.MaxValue),
        3 => random.NextInt64(long.MinValue, long.MaxValue),
        4 => JsonNode.Parse($"{random.Next(-9, 9)}.5e{random.Next(-400, 400)}"),
        5 or 6 => Texts[random.Next(Texts.Length)],
        7 => new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Value(depth - 1))]),
        _ => Object(depth),
    };

    private JsonObject Object(int depth)
    {
        var result = new JsonObject();
        for (var count = random.Next(4); count > 0; count--)
        {
            result[Keys[random.Next(Keys.Length)]] = Value(depth - 1);
        }

        return result;
    }

    private byte[] Damaged(byte[] bytes)
    {
        var copy = bytes.ToArray();
        for (var count = random.Next(1, 4); count > 0 && copy.Length > 0; count--)
        {
            copy[random.Next(copy.Length)] = (byte)random.Next(256);
        }

        return random.Next(3) == 0 ? copy[..random.Next(copy.Length + 1)] : copy;
    }
}
