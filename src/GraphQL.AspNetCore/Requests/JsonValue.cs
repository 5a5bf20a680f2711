using System.Text.Json;

namespace Contested.GraphQL.AspNetCore.Requests;

/// <summary>Reads the values of JSON as the engine takes them: null, boolean, number, string, list or dictionary.</summary>
internal static class JsonValue
{
    /// <summary>Reads the object at whose beginning the reader stands; of entries of one name, the last counts.</summary>
    /// <exception cref="JsonException">The text is malformed or nests too deep.</exception>
    /// <exception cref="InvalidOperationException">A string is not well-formed Unicode.</exception>
    public static OrderedDictionary<string, object?> ReadObject(ref Utf8JsonReader reader)
    {
        var entries = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            entries[name] = Read(ref reader);
        }

        return entries;
    }

    private static object? Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadObject(ref reader),
        JsonTokenType.StartArray => ReadArray(ref reader),
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number => ReadNumber(ref reader),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => null,
    };

    private static List<object?> ReadArray(ref Utf8JsonReader reader)
    {
        var items = new List<object?>();
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            items.Add(Read(ref reader));
        }

        return items;
    }

    /// <summary>Gives the narrowest of int, long and double that holds the number.</summary>
    private static object ReadNumber(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt32(out var number))
        {
            return number;
        }

        // Without the cast, the longs would become doubles, too.
        return reader.TryGetInt64(out var wide) ? (object)wide : reader.GetDouble();
    }
}
