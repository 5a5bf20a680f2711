using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Contested.GraphQL.EntityFrameworkCore.Text;
using SortKey = Contested.GraphQL.EntityFrameworkCore.Sorting.SortKey;

namespace Contested.GraphQL.EntityFrameworkCore.Paging;

/// <summary>
/// Turns the place of an item in an order into an opaque text and back: the values of its sort keys, and the order they belong
/// to.
/// </summary>
internal sealed class Cursor(IReadOnlyList<SortKey> keys)
{
    private readonly string _order = Fingerprint(keys);

    /// <summary>Gives the cursor of an item.</summary>
    /// <param name="values">The values of its sort keys.</param>
    public string Encode(IReadOnlyList<object?> values)
    {
        var texts = values.Select(value => value switch
        {
            null => null,
            DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
            IFormattable formattable and not Enum => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString(),
        });
        return Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes<string?[]>([_order, .. texts]));
    }

    /// <summary>Gives the values of the sort keys at a cursor.</summary>
    /// <param name="cursor">The cursor.</param>
    /// <param name="argument">The argument that gave it, for the message.</param>
    /// <exception cref="GraphQLException">It is not a cursor of this order.</exception>
    public object?[] Decode(string cursor, string argument)
    {
        try
        {
            var texts = JsonSerializer.Deserialize<string?[]>(Base64Url.DecodeFromChars(cursor));
            if (texts?.Length == keys.Count + 1 && texts[0] == _order)
            {
                return [.. keys.Select((key, index) => Parse(texts[index + 1], key))];
            }
        }
        catch (Exception exception) when (exception is FormatException or JsonException or ArgumentException or OverflowException)
        {
            throw Invalid(cursor, argument);
        }

        throw Invalid(cursor, argument);
    }

    private static string Fingerprint(IReadOnlyList<SortKey> keys) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(',', keys))).AsSpan(0, 4));

    private static object? Parse(string? text, SortKey key) => (text, LeafTypes.Unwrap(key.Value.ReturnType)) switch
    {
        (null, _) => key.IsNullable ? null : throw new FormatException("The value is missing."),
        (_, var type) => Parse(text, type),
    };

    private static object Parse(string text, Type type) => text switch
    {
        _ when type == typeof(string) => StorableText.IsStorable(text) ? text : throw new FormatException("No database holds this text."),
        _ when type == typeof(double) => double.Parse(text, CultureInfo.InvariantCulture) is var number && double.IsFinite(number)
            ? number
            : throw new FormatException("The number is not finite."),
        _ when type == typeof(DateOnly) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture),
        _ when type.IsEnum => Enum.Parse(type, text),
        _ => Convert.ChangeType(text, type, CultureInfo.InvariantCulture),
    };

    private static GraphQLException Invalid(string cursor, string argument) => new(
        $"\"{argument}\" is \"{cursor}\", which is not a cursor of this field in this order; use the cursor of an edge, or of pageInfo, from an answer with the same order.",
        PagingErrorCodes.InvalidCursor);
}
