using Contested.GraphQL.EntityFrameworkCore.Sql;
using Contested.GraphQL.Execution.Plans;
using Contested.GraphQL.Types;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Columns;

/// <summary>Makes columns of properties.</summary>
internal sealed class ColumnFactory(LeafTypes leafs)
{
    public Column Create(SqlText expression, IReadOnlyProperty property) => LeafTypes.Unwrap(property.ClrType) switch
    {
        { IsEnum: true } type => new EnumColumn(expression, property, (EnumType)leafs.Get(type)),
        var type when type == typeof(string) => new TextColumn(expression),
        var type when type == typeof(int) => new IntColumn(expression),
        var type when type == typeof(bool) => new BooleanColumn(expression),
        var type when type == typeof(double) => new DoubleColumn(expression),
        var type when type == typeof(DateOnly) => new DateColumn(expression),
        var type => throw new PlanningException($"Columns of {type} are not planned."),
    };
}
