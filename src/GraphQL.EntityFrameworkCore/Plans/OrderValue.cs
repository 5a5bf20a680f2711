namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>The value of an order, equal to another that sorts alike.</summary>
internal sealed class OrderValue : IEquatable<OrderValue>
{
    private readonly string _text;

    private OrderValue(object? value)
    {
        Value = value;
        _text = Print(value);
    }

    public object? Value { get; }

    public static OrderValue Of(object? value) => new(value);

    public bool Equals(OrderValue? other) => other?._text == _text;

    public override bool Equals(object? obj) => Equals(obj as OrderValue);

    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    private static string Print(object? value) => value switch
    {
        IReadOnlyDictionary<string, object?> fields => $"{{{string.Join(',', fields.Select(field => $"{field.Key}:{Print(field.Value)}"))}}}",
        IEnumerable<object?> items => $"[{string.Join(',', items.Select(Print))}]",
        _ => $"{value}",
    };
}
