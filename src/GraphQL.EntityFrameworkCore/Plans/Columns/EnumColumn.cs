using System.Data.Common;
using System.Text.Json;
using Contested.GraphQL.EntityFrameworkCore.Sql;
using Contested.GraphQL.Execution.Plans;
using Contested.GraphQL.Types;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Columns;

/// <summary>A column of enum values, kept as texts.</summary>
internal sealed class EnumColumn : Column
{
    private readonly Dictionary<string, (int Index, object Value, JsonEncodedText Name)> _values = new(StringComparer.Ordinal);
    private readonly (object Value, JsonEncodedText Name)[] _names;

    public EnumColumn(SqlText expression, IReadOnlyProperty property, EnumType type)
        : base(expression)
    {
        foreach (var definition in type.Values.Values)
        {
            var stored = SqlValues.ToProvider(property, definition.Value!) as string
                ?? throw new PlanningException($"The values of {property.Name} are not kept as texts.");
            _values[stored] = (_values.Count, definition.Value!, JsonEncodedText.Encode(definition.Name));
        }

        _names = [.. _values.Values.Select(value => (value.Value, value.Name))];
    }

    public override Cell Read(DbDataReader reader, int ordinal) => new(null, _values[reader.GetString(ordinal)].Index);

    public override void Write(Utf8JsonWriter writer, Cell cell) => writer.WriteStringValue(_names[cell.Number].Name);

    protected override object Value(Cell cell) => _names[cell.Number].Value;
}
