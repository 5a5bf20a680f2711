namespace Contested.GraphQL.EntityFrameworkCore.Rows;

/// <summary>Makes columns of properties.</summary>
internal sealed class ColumnFactory(LeafTypes leaves)
{
    public Column Create(IReadOnlyProperty property) => LeafTypes.Unwrap(property.ClrType) switch
    {
        { IsEnum: true } type => EnumColumn.Of((EnumType)leaves.Get(type)),
        var type when type == typeof(string) => TextColumn.Instance,
        var type when type == typeof(int) => IntColumn.Instance,
        var type when type == typeof(long) => LongColumn.Instance,
        var type when type == typeof(bool) => BooleanColumn.Instance,
        var type when type == typeof(double) => DoubleColumn.Instance,
        var type when type == typeof(DateOnly) => DateColumn.Instance,
        var type => throw new PlanningException($"Columns of {type} are not planned."),
    };
}
