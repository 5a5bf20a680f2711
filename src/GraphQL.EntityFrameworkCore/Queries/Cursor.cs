using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
namespace Contested.GraphQL.EntityFrameworkCore.Queries;

/// <summary>
/// Turns the position of an item in an order into an opaque text and back: the values of its sort keys, and the field and order they
/// belong to.
/// </summary>
/// <param name="coordinate">The schema coordinate of the field, such as <c>Engagement.claims</c>.</param>
/// <param name="keys">The sort keys of the order.</param>
internal sealed class Cursor(string coordinate, IReadOnlyList<SortKey> keys) : IEquatable<Cursor>
{
    private readonly string _order = Fingerprint(coordinate, keys);

    /// <summary>Gives the cursor of an item.</summary>
    /// <param name="values">The values of the sort keys.</param>
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
    /// <param name="argument">The argument that it came in, for the error.</param>
    /// <exception cref="GraphQLException">It is not a cursor of this field and order.</exception>
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

    public bool Equals(Cursor? other) => other?._order == _order;

    public override bool Equals(object? obj) => Equals(obj as Cursor);

    public override int GetHashCode() => _order.GetHashCode(StringComparison.Ordinal);

    private static string Fingerprint(string coordinate, IReadOnlyList<SortKey> keys) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{coordinate}|{string.Join(',', keys)}")).AsSpan(0, 4));

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
        $"\"{argument}\" is \"{cursor}\", which is not a cursor of this field in this order; use the cursor of an edge or of pageInfo from a response with the same order.",
        EntityErrorCodes.InvalidCursor);
}

/// <summary>Which sort keys have a value at a cursor: a text with a 1 for each that has, and a 0 for each that has none.</summary>
internal sealed record CursorPresence(PlanValue Text, Cursor Cursor, string Argument) : PlanValue
{
    public override bool IsConstant => Text.IsConstant;

    public override object Evaluate(IReadOnlyDictionary<string, object?> variables) =>
        string.Concat(Cursor.Decode((string)Text.Evaluate(variables)!, Argument).Select(part => part is null ? '0' : '1'));

    public override string ToString() => $"presence of keys at {Text}";
}

/// <summary>The value of a sort key at a cursor.</summary>
internal sealed record CursorPart(PlanValue Text, Cursor Cursor, string Argument, int Index) : PlanValue
{
    public override bool IsConstant => Text.IsConstant;

    public override object? Evaluate(IReadOnlyDictionary<string, object?> variables) =>
        Cursor.Decode((string)Text.Evaluate(variables)!, Argument)[Index];

    public override string ToString() => $"key {Index + 1} at {Text}";
}
