using System.Linq.Expressions;
using System.Reflection;
using Contested.GraphQL.EntityFrameworkCore.Plans.Columns;
using Contested.GraphQL.EntityFrameworkCore.Sql;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Aggregates;

/// <summary>A key that items can be grouped by: a related entity, a value, or the year of a day.</summary>
/// <remarks>A group by a related entity has its key in a column named as in the table of the items, so that the entity is joined to a group as to an item.</remarks>
internal sealed class GroupKey
{
    private readonly GroupDescriptor _descriptor;

    public GroupKey(GroupDescriptor descriptor, IEntityType item)
    {
        _descriptor = descriptor;
        Navigation = descriptor.Value.Body is MemberExpression { Member: PropertyInfo property, Expression: ParameterExpression }
            ? item.FindNavigation(property.Name)
            : null;
        if (Navigation is { } navigation && (!navigation.IsOnDependent || navigation.ForeignKey.Properties.Count != 1))
        {
            throw new NotSupportedException($"Items are not grouped by {navigation.Name}, which is not by one column of their own table.");
        }
    }

    /// <summary>The name among those to group by.</summary>
    public string Name => _descriptor.Name;

    /// <summary>The name of the field of a group's key.</summary>
    public string FieldName => _descriptor.GetFieldName();

    public string? ConfiguredDescription => _descriptor.ConfiguredDescription;

    /// <summary>The property that is described where nothing else is.</summary>
    public PropertyInfo Property => (PropertyInfo)((MemberExpression)(SqlExpressions.DayOfYear(_descriptor.Value.Body) ?? _descriptor.Value.Body)).Member;

    public Type ClrType => _descriptor.Value.ReturnType;

    /// <summary>The reference to the related entity; null for a value.</summary>
    public INavigation? Navigation { get; }

    /// <summary>The name of the column of groups.</summary>
    public string ColumnName => Navigation is null ? SqlNames.Quote($"_{FieldName}") : SqlNames.Column(Navigation.ForeignKey.Properties[0]);

    /// <summary>The key of an item.</summary>
    public SqlText ValueOf(SqlEntity item, SqlDialect dialect) =>
        Navigation is null ? SqlExpressions.Value(_descriptor.Value.Body, item, dialect) : item.Column(Navigation.ForeignKey.Properties[0]);

    /// <summary>The column of groups.</summary>
    /// <param name="group">A group.</param>
    /// <param name="columns">Makes columns.</param>
    public Column ColumnOf(SqlEntity group, ColumnFactory columns)
    {
        if (Navigation?.ForeignKey.Properties[0] is { } foreignKey)
        {
            return columns.Create(group.Column(foreignKey), foreignKey);
        }

        var expression = SqlText.Of($"{group.Alias}.{ColumnName}");
        return SqlExpressions.DayOfYear(_descriptor.Value.Body) is null
            ? columns.Create(expression, SqlExpressions.Column(_descriptor.Value.Body, group.Scope.Inner().First).Property)
            : new IntColumn(expression);
    }
}
