using System.Runtime.CompilerServices;

namespace Contested.GraphQL.EntityFrameworkCore.Rows;

/// <summary>A column of enum values, kept as the numbers of their declaration.</summary>
internal sealed class EnumColumn : Column
{
    private static readonly ConditionalWeakTable<EnumType, EnumColumn> ByType = [];

    private readonly Dictionary<long, (object Value, JsonEncodedText Name)> _values;

    private EnumColumn(EnumType type) => _values = type.Values.Values.ToDictionary(
        definition => (long)(int)definition.Value!, definition => (definition.Value!, JsonEncodedText.Encode(definition.Name)));

    /// <summary>The column of a type.</summary>
    public static EnumColumn Of(EnumType type) => ByType.GetValue(type, given => new EnumColumn(given));

    public override Cell Read(DbDataReader reader, int ordinal) => new(null, reader.GetInt32(ordinal));

    public override void Write(Utf8JsonWriter writer, Cell cell) => writer.WriteStringValue(_values[cell.Number].Name);

    protected override object Value(Cell cell) => _values[cell.Number].Value;
}
